/** How sure an attribution is, in three steps that a reader can tell apart. */
export type Certainty = 'high' | 'medium' | 'low';

const HIGH = 0.85;
const MEDIUM = 0.6;

/** @param confidence probability from 0 to 1 that words and speaker are right */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= HIGH) return 'high';
  return confidence >= MEDIUM ? 'medium' : 'low';
}
