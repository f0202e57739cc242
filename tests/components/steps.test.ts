import { describe, expect, it } from 'vitest';
import { stepKey } from '../../components/steps.ts';
import type { Step } from '../../lib/engine/attribution/quotes/drafts.ts';

/** The compiler keeps this list as long as the engine's own. */
const EVERY_STEP: Readonly<Record<Step, true>> = {
  label: true,
  'after-quote': true,
  'before-quote': true,
  'after-full-stop': true,
  'unknown-verb': true,
  'same-words': true,
  'inside-content': true,
  'sentence-attribution': true,
  'continued-paragraph': true,
  'carried-in-paragraph': true,
  'next-in-paragraph': true,
  colon: true,
  'same-sentence': true,
  'previous-sentence': true,
  'previous-subject': true,
  'carried-paragraph': true,
  'sentence-subject': true,
  headline: true,
  'reported-clause': true,
  'reported-list': true,
  'according-to': true,
  'noun-of-saying': true,
  'passive-voice': true,
  unattributed: true,
  'marks-only': true,
  transcript: true,
  signature: true,
  linker: true,
  tagger: true,
};

describe('stepKey', () => {
  it.each(Object.keys(EVERY_STEP))('has words for %s', (step) => {
    expect(stepKey(step)).not.toBe('step.other');
  });

  it('has general words for a step that it does not know', () => {
    expect(stepKey('a step of tomorrow')).toBe('step.other');
    expect(stepKey('constructor')).toBe('step.other');
  });
});
