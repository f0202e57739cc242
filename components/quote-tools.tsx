import './tools.css';
import type { VNode } from 'preact';
import { personRef, quoteRef } from '../lib/corrections/references.ts';
import type { Correction, PersonRef } from '../lib/corrections/types.ts';
import type { Person, QuoteRow } from '../lib/engine/index.ts';
import { CiteButton } from './cite-button.tsx';
import { useDesk } from './desk.ts';
import { type Disclosure, useDisclosure, useReveal } from './disclosure.ts';
import { useI18n } from './i18n.ts';
import { Icon } from './icons.tsx';
import { NOBODY, SOMEBODY_ELSE, SpeakerChoice } from './speaker-choice.tsx';
import { useReport } from './report-context.ts';

/** A quote's own buttons, and what they open. */
export function useQuoteTools(row: QuoteRow): {
  readonly buttons: VNode;
  readonly panel: VNode | null;
} {
  const correct = useDisclosure();
  useReveal(correct);
  return {
    buttons: <Buttons row={row} correct={correct.button} />,
    panel: correct.open ? <CorrectQuote id={correct.id} row={row} onDone={correct.hide} /> : null,
  };
}

function Buttons(props: { readonly row: QuoteRow; readonly correct: Disclosure['button'] }): VNode {
  const { t } = useI18n();
  const { onCite } = useDesk();
  return (
    <>
      <CiteButton look="quiet" onCite={() => onCite(props.row.quote)} />
      <button class="tool quiet" title={t('correct.button')} {...props.correct}>
        <Icon name="correct" />
        <span class="spoken">{t('correct.button')}</span>
      </button>
    </>
  );
}

/** Who really said it, or that nobody did. */
function CorrectQuote(props: {
  readonly id: string;
  readonly row: QuoteRow;
  readonly onDone: () => void;
}): VNode {
  const { t } = useI18n();
  const { article } = useReport();
  const { corrected, corrections, onCorrect } = useDesk();
  const { quote, partials } = props.row;
  // What is shown as one row is one quote to the reader.
  const parts = [quote, ...partials].map((one) => quoteRef(article, one));
  const change = (added: readonly Correction[]) => {
    onCorrect([...corrections, ...added]);
    props.onDone();
  };
  return (
    <div id={props.id} class="tool-panel">
      <SpeakerChoice
        label="correct.saidBy"
        people={corrected.report.people}
        chosen={quote.speaker ?? NOBODY}
        more={[NOBODY, SOMEBODY_ELSE]}
        onChoose={(speaker) => {
          change(parts.map((one) => said(one, speaker)));
        }}
      />
      <button
        type="button"
        class="tool"
        onClick={() => {
          change(parts.map((one) => ({ kind: 'not-a-quote', quote: one })));
        }}
      >
        {t('correct.notQuote')}
      </button>
    </div>
  );
}

function said(
  quote: Extract<Correction, { kind: 'speaker' }>['quote'],
  speaker: Person | string | null,
): Correction {
  return { kind: 'speaker', quote, speaker: refOf(speaker) };
}

function refOf(speaker: Person | string | null): PersonRef | null {
  if (speaker === null) return null;
  return typeof speaker === 'string' ? { name: speaker, at: null } : personRef(speaker);
}
