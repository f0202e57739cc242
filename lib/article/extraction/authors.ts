import type { Reading } from './readings.ts';

/** The names of those who wrote an article, as they may stand over or under it. */
export interface Authors {
  /** Whether a passage names some of them, and nothing else. */
  readonly areNamedAlone: (reading: Reading) => boolean;
  /** Whether a passage at the very end of the article begins with one of them: it tells who that is. */
  readonly arePortrayed: (reading: Reading) => boolean;
}

const BETWEEN_NAMES = /\s*[,;/|•·&\n]\s*|\s+(?:and|[eiy]|et|och|og|ou|und)\s+/u;
const LONGEST_LINE = 150;
const LONGEST_PORTRAIT = 450;
/** "Our correspondent" may stand before the name. */
const NAME_BEFORE = 80;

/** @param byline names with commas or "and" between them, or null if nobody is named */
export function authorsOf(byline: string | null): Authors {
  const names = (byline?.split(BETWEEN_NAMES) ?? []).filter((name) => /\p{L}/u.test(name));
  const plain = new Set(names.map(plainName));
  // One word alone may be the name of an agency, or of what the article is about.
  const full = names.filter((name) => name.includes(' '));
  return {
    areNamedAlone: ({ words: { text } }) =>
      plain.size > 0 &&
      text.length < LONGEST_LINE &&
      text.split(BETWEEN_NAMES).every((name) => plain.has(plainName(name))),
    arePortrayed: ({ words: { text } }) => {
      if (text.length > LONGEST_PORTRAIT || /["“„«]/u.test(text)) return false;
      const start = text.slice(0, NAME_BEFORE);
      return full.some((name) => start.includes(name));
    },
  };
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}
