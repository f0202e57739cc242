import type { Correction } from '../corrections/types.ts';
import type { Span } from '../engine/index.ts';
import { client } from './client.ts';
import { corrections } from './corrections.ts';
import { failed, type Failed } from './failures.ts';
import type { Step } from './messages.ts';
import { openSettings } from './own-pages.ts';
import { reports } from './reports.ts';
import { siteAccess } from './sites.ts';
import { copyText, saveFile } from './take-away.ts';

/** All that a page of the extension can ask about one tab, or about none: then every answer says so. */
export function tabRequests(tabId: number | null) {
  const ask = <Answer>(request: (id: number) => Promise<Answer>): Promise<Answer | Failed> =>
    tabId === null ? Promise.resolve(failed('page-gone')) : request(tabId);
  return {
    open: () => ask(client.openTab),
    see: () => ask(client.seeTab),
    retry: () => ask(client.retry),
    setMarks: (on: boolean) => ask((id) => client.setMarks(id, on)),
    jumpTo: (span: Span) => ask((id) => client.jumpTo(id, span)),
    step: (to: Step) => ask((id) => client.step(id, to)),
    correct: (all: readonly Correction[]) => ask((id) => client.correct(id, all)),
    linkTo: (span: Span) => ask((id) => client.linkTo(id, span)),
    copy: copyText,
    save: saveFile,
    site: siteAccess,
    openSettings: () => void openSettings(),
    /** Calls back when what is kept or corrected of the tab's page may have changed; returns the end of it. */
    follow: (changed: () => void) => {
      if (tabId === null) return () => undefined;
      const end = new AbortController();
      corrections.follow(changed, end.signal);
      const stop = reports.watch(tabId, changed);
      return () => {
        end.abort();
        stop();
      };
    },
  };
}
