import { useMemo } from 'preact/hooks';
import type { Correction } from '../lib/corrections/types.ts';
import type { Quote, Span } from '../lib/engine/index.ts';
import { type Format, type WrittenFile, writeReport } from '../lib/export/formats.ts';
import { type Copied, copyCitation } from './cite.ts';
import type { DeskActions, SiteAccess } from './desk.ts';
import { exportWords } from './export-words.ts';
import { useI18n } from './i18n.ts';
import type { Answer, PopupState } from './popup-state.ts';

/** What the desk can ask for. None throws. */
export interface DeskRequests {
  readonly correct: (all: readonly Correction[]) => Promise<Answer>;
  /** An address that leads to the very words of a passage, if one does. */
  readonly linkTo: (
    span: Span,
  ) => Promise<
    { readonly status: 'failed' } | { readonly status: 'link'; readonly url: string | null }
  >;
  readonly copy: (text: string) => Promise<boolean>;
  readonly save: (file: WrittenFile) => void;
  readonly site: SiteAccess;
  readonly openSettings: () => void;
}

/**
 * What the reader can do with the report that is shown.
 *
 * @param ask shows what is answered
 */
export function useDeskActions(
  requests: DeskRequests,
  state: PopupState,
  ask: (answer: Promise<Answer>) => Promise<void>,
): DeskActions {
  const i18n = useI18n();
  return useMemo(() => {
    const cite = async (quote: Quote): Promise<Copied> => {
      if (state.status !== 'report') return 'failed';
      const { article, people } = state.report;
      const speaker = people.find(({ id }) => id === quote.speaker) ?? null;
      const linkTo = async (span: Span) => {
        const answer = await requests.linkTo(span);
        return answer.status === 'link' ? answer.url : null;
      };
      const means = { linkTo, copy: requests.copy };
      return copyCitation({ quote, speaker, article }, means, i18n.t);
    };
    const take = async (format: Format, how: 'copy' | 'save'): Promise<boolean> => {
      if (state.status !== 'report') return false;
      const file = writeReport(format, state, exportWords(i18n));
      if (how === 'copy') return requests.copy(file.text);
      requests.save(file);
      return true;
    };
    return {
      onCite: cite,
      onTake: take,
      onCorrect: (all) => void ask(requests.correct(all)),
      site: requests.site,
      onSettings: requests.openSettings,
    };
  }, [requests, state, ask, i18n]);
}
