import './tools.css';
import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Correction } from '../lib/corrections/types.ts';
import { useDesk } from './desk.ts';
import { type I18n, useI18n } from './i18n.ts';
import { Section } from './section.tsx';
import { setApart } from './set-apart.ts';

/** What the reader corrected on this page, each to be taken back. */
export function CorrectionsList(): VNode | null {
  const { t } = useI18n();
  const { corrected, corrections, onCorrect } = useDesk();
  const [list, press] = useFocusOnNext(corrections);
  if (corrections.length === 0) return null;
  return (
    <Section title="section.corrections">
      <ol class="corrections" ref={list}>
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
                press(at);
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

/**
 * The button that takes a correction back goes with it: the focus then goes on to the next one.
 *
 * @returns a reference for the list, and what is to be told of the place of a button that is pressed
 */
function useFocusOnNext(
  corrections: readonly Correction[],
): readonly [RefObject<HTMLOListElement | null>, (at: number) => void] {
  const list = useRef<HTMLOListElement>(null);
  const pressedRef = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (pressedRef.current !== null && document.activeElement === document.body) {
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
      (buttons[pressedRef.current] ?? buttons.at(-1))?.focus();
    }
    pressedRef.current = null;
  }, [corrections]);
  const press = (at: number) => {
    pressedRef.current = at;
  };
  return [list, press];
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
