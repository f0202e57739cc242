import { slice, type Collapsed } from './collapse.ts';
import { wordsIn } from '../words.ts';
import { headingAround } from '../tree/nearest.ts';
import { startsWithLetter } from './letters.ts';
import type { Reading } from './readings.ts';

/** The headline as it stands on the page. */
export interface Headline {
  /** Index of the reading that holds it. */
  readonly at: number;
  readonly words: Collapsed;
}

/** Share of words that a heading and a title must have in common to be the same. */
const LEAST_SHARED = 0.6;
const LEAST_WORDS = 3;

/**
 * Finds the headline among the page's headings by the titles that the page gives in its meta data.
 * The words on the page win, because they are what the reader sees, and can be marked.
 *
 * @param titles without the name of the site, best first
 * @param siteNames never a headline
 */
export function findHeadline(
  readings: readonly Reading[],
  titles: readonly string[],
  siteNames: readonly (string | null)[],
): Headline | null {
  const headings = readings.flatMap((reading, at) => {
    const level = headingLevel(reading);
    return level <= 2 ? [{ at, level, words: reading.words }] : [];
  });
  for (const level of [1, 2]) {
    const ofLevel = headings.filter((heading) => heading.level === level);
    for (const title of titles) {
      const found = ofLevel.flatMap(({ at, words }) => {
        const part = partLike(words, title);
        return part ? [{ at, words: part }] : [];
      });
      if (found[0]) return found[0];
    }
  }
  const only = headings.filter(
    ({ level, words }) => level === 1 && isSentence(words.text, siteNames),
  );
  return only.length === 1 ? (only[0] ?? null) : null;
}

function headingLevel({ passage }: Reading): number {
  const heading = headingAround(passage.box);
  return heading ? Number(heading.tag[1]) : 9;
}

/** The part of a heading that is the title: kickers before it and labels after it are left out. */
function partLike(words: Collapsed, title: string): Collapsed | null {
  const heading = normal(words.text);
  const wanted = normal(title);
  if (heading === '' || wanted === '') return null;
  // Normalising keeps the length, so that offsets fit both. A title can be cut off in a word.
  const start = heading.indexOf(wanted);
  const end = start + wanted.length;
  const isWhole = start >= 0 && !startsWithLetter(heading.slice(end));
  if (isWhole && countWords(wanted) >= LEAST_WORDS) return slice(words, start, end);
  const same = heading === wanted || sharedWords(heading, wanted) >= LEAST_SHARED;
  return same ? words : null;
}

/** Of the words of the shorter text, the share that the longer has as well. */
function sharedWords(a: string, b: string): number {
  const [x, y] = [wordsIn(a), wordsIn(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length < LEAST_WORDS || short.length < long.length / 3) return 0;
  const others = new Set(long);
  return short.filter((word) => others.has(word)).length / short.length;
}

function normal(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text)
    .replaceAll(/[‘’‚`´]/gu, "'")
    .replaceAll(/[“”„«»]/gu, '"');
}

function countWords(text: string): number {
  return wordsIn(text).length;
}

function isSentence(text: string, siteNames: readonly (string | null)[]): boolean {
  return (
    countWords(text) > LEAST_WORDS &&
    !siteNames.some((name) => name && normal(name) === normal(text))
  );
}
