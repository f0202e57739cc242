import { wordsIn } from '../words.ts';
import { FUNCTION_WORDS } from './function-words.ts';

const UNDETERMINED = 'und';
/** Share of a text's words that are function words, in any language of the table. */
const LEAST_SHARE = 0.12;
/** Fewer words than these prove nothing against what the page says. */
const LEAST_WORDS = 60;
const SAMPLE = 4_000;

/** The languages in which a word is a function word. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) {
    const languages = LANGUAGES_OF.get(word);
    if (languages) languages.push(language);
    else LANGUAGES_OF.set(word, [language]);
  }
}
/** Share of characters of other scripts below which none is worth a look. */
const LEAST_FOREIGN = 0.02;
const OTHER_THAN_LATIN = /[\u0370-\u1fff\u2c00-\udfff\uf900-\uffdc]/gu;
/** Scripts that only one of the common languages uses, or nearly so; kana before Chinese characters. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

/**
 * The language of an article, as a BCP 47 code: what the page says, unless its words prove it wrong;
 * `und` if neither tells.
 *
 * @param declared what the page says, best first
 * @param text the article's own words
 */
export function languageOf(declared: readonly (string | null)[], text: string): string {
  const code = declared.map(canonical).find(Boolean) ?? null;
  const sample = text.slice(0, SAMPLE);
  const guess = guessByScript(sample) ?? guessByWords(sample);
  if (code === null) return guess?.language ?? UNDETERMINED;
  if (!guess) return code;
  const [base = code] = code.split('-');
  return guess.fits(base) ? code : guess.language;
}

interface Guess {
  readonly language: string;
  /** Whether a declared language can be right as well. */
  readonly fits: (base: string) => boolean;
}

function canonical(declared: string | null): string | null {
  const code =
    declared
      ?.trim()
      .split(/[\s,;]/u)[0]
      ?.replaceAll('_', '-') ?? '';
  // Longer first parts are reserved: "english" is no language code.
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(code)) return null;
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    return null;
  }
}

/** Texts in another script than Latin: a language that writes in Latin script cannot be meant. */
function guessByScript(text: string): Guess | null {
  if (count(text, OTHER_THAN_LATIN) < text.length * LEAST_FOREIGN) return null;
  const letters = count(text, /\p{L}/gu);
  for (const [language, script] of SCRIPTS) {
    const least = language === 'ja' || language === 'uk' ? 0.03 : 0.4;
    if (letters > LEAST_WORDS && count(text, script) / letters > least) {
      return { language, fits: (base) => !(base in FUNCTION_WORDS) };
    }
  }
  return null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function guessByWords(text: string): Guess | null {
  const words = wordsIn(text.toLowerCase());
  if (words.length < LEAST_WORDS) return null;
  const shares = functionWordShares(words);
  const [best = UNDETERMINED, share = 0] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? [];
  const language = share < LEAST_SHARE ? UNDETERMINED : best;
  return {
    language,
    // A language outside the table cannot be judged by it.
    fits: (base) => {
      const own = shares.get(base);
      return own === undefined || own >= Math.max(LEAST_SHARE, share) / 2;
    },
  };
}

/** The share of words that are function words, in each language of the table. */
function functionWordShares(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map(Object.keys(FUNCTION_WORDS).map((language) => [language, 0]));
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word);
    if (!languages) continue;
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return new Map([...counts].map(([language, count]) => [language, count / words.length]));
}
