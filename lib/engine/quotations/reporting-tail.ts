import type { Span } from '../types.ts';
import type { ReportingWords } from './quotation-data.ts';

/** Where, in a quotation that is never closed, the reporter speaks again. */
export interface ReportingTail {
  /** After the comma that stands before "he said". */
  readonly at: number;
  /** Whether nothing but the reporting clause follows. */
  readonly last: boolean;
}

const CANDIDATE = /[,?!](?=\s+(?<ahead>[^\n]{1,70}))/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*|\S/gu;
const CAPITAL = /^\p{Lu}/u;
const PUNCTUATION = /^[.,;:]$/u;
const SENTENCE_END = /[.?!]\s/u;
const LONGEST_TAIL = 60;
const LONGEST_SUBJECT = 5;

/** Finds the first ", he said" or ", said Jane Roe" inside a span of the text, null if there is none. */
export function findReportingTail(
  text: string,
  { start, end }: Span,
  words: ReportingWords,
): ReportingTail | null {
  if (words.verbs.size === 0) return null;
  const part = text.slice(start, end);
  for (const match of part.matchAll(CANDIDATE)) {
    if (!opensReport(match.groups?.['ahead'] ?? '', words, match[0] === ',')) continue;
    const rest = part.slice(match.index + 1).trimEnd();
    const last = rest.length <= LONGEST_TAIL && !SENTENCE_END.test(rest);
    return { at: start + match.index + 1, last };
  }
  return null;
}

/**
 * Whether a reporting clause begins here: "he said", "said Jane Roe", "Jane Roe said".
 *
 * @param names whether it may begin with a capital, as it may after a comma
 */
export function opensReport(ahead: string, words: ReportingWords, names: boolean): boolean {
  const found = ahead.match(WORD) ?? [];
  const [first = '', second = ''] = found;
  if (words.verbs.has(first)) return opensSubject(second, words);
  const length = subjectLength(found, words, names);
  if (length === 0) return false;
  return endsReport(found.slice(length), words);
}

/** Whether the verb after a subject is one of saying, and what follows is none of the words it reports. */
function endsReport(found: readonly string[], words: ReportingWords): boolean {
  const [verb = '', after = '.'] = found;
  if (!words.verbs.has(verb)) return false;
  const addresses = words.addressing.has(verb) && CAPITAL.test(after);
  return addresses || PUNCTUATION.test(after) || words.after.has(after);
}

function opensSubject(word: string, { pronouns, determiners }: ReportingWords): boolean {
  return CAPITAL.test(word) || pronouns.has(word) || determiners.has(word);
}

/** Number of words of the pronoun, name or noun that a clause begins with, 0 if there is none. */
function subjectLength(found: readonly string[], words: ReportingWords, names: boolean): number {
  const [first = ''] = found;
  if (words.pronouns.has(first)) return 1;
  const noun = words.determiners.has(first);
  if (!noun && !(names && CAPITAL.test(first))) return 0;
  const end = found.findIndex((word) =>
    noun ? words.verbs.has(word) : !CAPITAL.test(word) && word !== '.',
  );
  return end <= LONGEST_SUBJECT ? Math.max(end, 0) : 0;
}
