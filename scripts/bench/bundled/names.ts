/** What is measured from nothing: with its code's loading and the first text. */
export const COLD = ['engine', 'compromise', 'wink-nlp'] as const;
export type ColdName = (typeof COLD)[number];
