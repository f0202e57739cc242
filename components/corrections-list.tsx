import './tools.css';
import type { VNode } from 'preact';
import type { Correction } from '../lib/corrections/types.ts';
import { useDesk } from './desk.ts';
import { type I18n, useI18n } from './i18n.ts';
import { Section } from './section.tsx';
import { setApart } from './set-apart.ts';

/** What the reader corrected on this page, each to be taken back. */
export function CorrectionsList(): VNode | null {
  const { t } = useI18n();
  const { corrected, corrections, onCorrect } = useDesk();
  if (corrections.length === 0) return null;
  return (
    <Section title="section.corrections">
      <ol class="corrections">
        {corrections.map((correction, at) => (
          <li key={`${at}-${correction.kind}`}>
            <span>{sentenceOf(correction, t)}</span>
            {corrected.idle.has(correction) ? (
              <span class="correction-idle">{t('correction.idle')}</span>
            ) : null}
            <button
              type="button"
              class="tool"
              aria-label={t('correction.undoOne', { correction: sentenceOf(correction, t) })}
              onClick={() => {
                onCorrect(corrections.toSpliced(at, 1));
              }}
            >
              {t('correction.undo')}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="tool"
        onClick={() => {
          onCorrect([]);
        }}
      >
        {t('correction.undoAll')}
      </button>
    </Section>
  );
}

/** So much of a quote is enough to know it by. */
const MOST = 60;

function sentenceOf(correction: Correction, t: I18n['t']): string {
  const apart = (words: string) => setApart(words, t);
  switch (correction.kind) {
    case 'speaker': {
      const words = apart(short(correction.quote.words));
      const { speaker } = correction;
      if (speaker === null) return t('correction.nobody', { words });
      return t('correction.speaker', { words, name: apart(speaker.name) });
    }
    case 'not-a-quote':
      return t('correction.notQuote', { words: apart(short(correction.quote.words)) });
    case 'merge': {
      const other = apart(correction.into.name);
      return t('correction.merge', { name: apart(correction.person.name), other });
    }
    case 'split': {
      const alias = apart(correction.alias);
      return t('correction.split', { name: apart(correction.person.name), alias });
    }
    case 'not-a-person':
      return t('correction.notPerson', { name: apart(correction.person.name) });
  }
}

function short(words: string): string {
  const signs = Array.from(words);
  return signs.length <= MOST ? words : `${signs.slice(0, MOST).join('').trimEnd()}…`;
}
