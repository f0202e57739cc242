import type { Step } from './quotes/drafts.ts';

/** How often the speaker found by each step was right, measured on annotated articles (docs/evaluation.md). */
const BY_STEP: Readonly<Record<Step, number>> = {
  label: 0.95,
  'after-quote': 0.97,
  'before-quote': 0.95,
  'after-full-stop': 0.9,
  'unknown-verb': 0.9,
  'inside-content': 0.9,
  'sentence-attribution': 0.9,
  'continued-paragraph': 0.9,
  'carried-in-paragraph': 0.9,
  'next-in-paragraph': 0.85,
  colon: 0.85,
  'same-sentence': 0.7,
  'previous-sentence': 0.7,
  'previous-subject': 0.6,
  'carried-paragraph': 0.7,
  'sentence-subject': 0.6,
  headline: 0.8,
  'reported-clause': 0.75,
  'reported-list': 0.75,
  'according-to': 0.8,
  'noun-of-saying': 0.7,
  'passive-voice': 0.7,
  unattributed: 0.5,
  'marks-only': 0.5,
};

/**
 * A first estimate of the probability that span and speaker are right: the rate of the step that found the source, times
 * the certainty of the way from its words to a person.
 */
export function confidenceOf(step: Step, certainty: number): number {
  return Math.round(BY_STEP[step] * certainty * 1000) / 1000;
}
