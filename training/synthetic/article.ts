import type { GoldAttribution, Offsets } from '../corpus.ts';
import { capitalized, clause, nounPhrase, question, sentences } from './clauses.ts';
import { nameOf } from './names.ts';
import { HEADLINES, PAPERS, PARAGRAPHS, PLACES, ROLES, TIMES, TITLES } from './patterns.ts';
import type { Chance } from './random.ts';

const FEWEST_PARAGRAPHS = 4;
const MORE_PARAGRAPHS = 6;

/** Opening and closing mark of each style of quotation. */
const STYLES = ['“”', '“”', '‘’', '‘’', '""'];

/** An article of a headline and some paragraphs, which do not belong together. */
export function articleOf(chance: Chance): {
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
} {
  const count = FEWEST_PARAGRAPHS + Math.floor(chance.next() * MORE_PARAGRAPHS);
  const patterns = [
    chance.pick(HEADLINES),
    ...Array.from({ length: count }, () => chance.pick(PARAGRAPHS)),
  ];
  const style = chance.pick(STYLES);
  let text = '';
  const attributions: GoldAttribution[] = [];
  for (const pattern of patterns) {
    if (text !== '') text += '\n\n';
    const read = readPattern(inStyle(filled(pattern, chance), style), text.length);
    text += read.text;
    attributions.push(...read.attributions);
  }
  return { text, attributions };
}

/** What each word in capital letters stands for. */
const FILLERS: Readonly<Record<string, (chance: Chance) => string>> = {
  NAME: (chance) => {
    const { given, surname } = nameOf(chance);
    return `${given} ${surname}`;
  },
  SURNAME: (chance) => capitalized(nameOf(chance).surname),
  ROLE: ({ pick }) => pick(ROLES),
  TITLE: ({ pick }) => pick(TITLES),
  PLACE: ({ pick }) => pick(PLACES),
  PAPER: ({ pick }) => pick(PAPERS),
  TIME: ({ pick }) => pick(TIMES),
  CLAUSE: clause,
  Clause: (chance) => capitalized(clause(chance)),
  QUOTE: sentences,
  QUESTION: question,
  NOUNS: nounPhrase,
};

/** A pattern with its words in capital letters replaced, beginning with a capital letter. */
function filled(pattern: string, chance: Chance): string {
  const text = pattern.replace(
    /\b(?:Clause|[A-Z]{4,})\b/gu,
    (word) => FILLERS[word]?.(chance) ?? word,
  );
  return text.replace(
    /^((?:\[\w+ )?“?)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

function inStyle(text: string, [opening = '“', closing = '”']: string): string {
  return text.replaceAll('“', opening).replaceAll('”', closing);
}

const ROLE_OF = { s: 'source', c: 'cue', t: 'content' } as const;

/**
 * Reads a pattern without words in capital letters.
 *
 * @param start where its text will begin
 * @returns its text, and its attributions as offsets
 * @throws Error for a mark that is none of s, c, t
 */
export function readPattern(
  pattern: string,
  start: number,
): { readonly text: string; readonly attributions: readonly GoldAttribution[] } {
  const parts = [emptyAttribution(), emptyAttribution()] as const;
  let text = '';
  let from = 0;
  for (const match of pattern.matchAll(/\[([sct])(2?) ([^\]]*)\]/gu)) {
    const [whole, role, which, words = ''] = match;
    text += pattern.slice(from, match.index);
    from = match.index + whole.length;
    const begin = start + text.length;
    text += words;
    parts[which === '2' ? 1 : 0][ROLE_OF[roleMark(role)]].push([begin, begin + words.length]);
  }
  text += pattern.slice(from);
  const attributions = parts.filter(({ content }) => content.length > 0);
  return { text, attributions };
}

function emptyAttribution(): Record<keyof GoldAttribution, Offsets[]> {
  return { source: [], cue: [], content: [] };
}

function roleMark(text: string | undefined): keyof typeof ROLE_OF {
  if (text === 's' || text === 'c' || text === 't') return text;
  throw new Error('no such role');
}
