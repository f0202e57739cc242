import type { Evaluation, Outcome } from './outcomes.ts';

/** One line for each quote that is not right, for the terminal: it holds words of the documents. */
export function mistakeLines({ name, outcomes }: Evaluation): readonly string[] {
  return outcomes
    .filter(({ outcome }) => outcome !== 'right')
    .map((mistake) => `${name}/${mistake.document}: ${mistakeLine(mistake)}`);
}

const LONGEST_EXCERPT = 100;

function mistakeLine({ outcome, kind, step, form, words, speaker, expected }: Outcome): string {
  const asked = expected === null ? 'nobody' : JSON.stringify(expected);
  const given = speaker === null ? 'nobody' : JSON.stringify(speaker);
  const excerpt = words.replaceAll(/\s+/gu, ' ').slice(0, LONGEST_EXCERPT);
  return `${outcome.toUpperCase()} ${kind}, ${step ?? 'no step'}, ${form}: ${given} for ${asked}: ${excerpt}`;
}
