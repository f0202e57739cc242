import type { Article, BlockKind, Span } from '../types.ts';
import { areInitialsOf } from '../text/initials.ts';
import { trimmed } from './spans.ts';
import type { QuotedPassage } from './types.ts';

/** A name at the head of a block that tells who says the rest, as transcripts have it: "HALLOWAY: We are late." */
export interface SpeakerLabel {
  /** The name alone. */
  readonly name: Span;
  /** Offset behind the colon. */
  readonly end: number;
}

const IN_CAPITALS =
  /^["“‘']?\s*(?<name>\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]*){0,4})(?:\s\([^()\n]{1,40}\))?:\s/u;
const NAME = /^["“‘']?\s*(?<name>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}):\s/u;
const HOLD_SPEECH: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'paragraph',
  'quotation',
  'listItem',
]);
const FEWEST_TURNS = 3;

/**
 * The labels of an article that is, in part, a transcript: names in capitals of which one comes again, with the full names
 * that these are the initials of; or other names of which two come again. A single "Update: …" or "READ MORE: …" is none.
 *
 * @returns by the index of the block
 */
export function speakerLabels(article: Article): ReadonlyMap<number, SpeakerLabel> {
  const capitals = labelsOf(article, IN_CAPITALS);
  const names = labelsOf(article, NAME);
  if (turnsOf(capitals, article.text) >= 1)
    return new Map([...spelledOut(article, capitals, names), ...capitals]);
  return turnsOf(names, article.text) >= 2 ? names : new Map();
}

/** "Jane Halloway: …", where "JH: …" follows. */
function spelledOut(
  { text }: Article,
  capitals: ReadonlyMap<number, SpeakerLabel>,
  names: ReadonlyMap<number, SpeakerLabel>,
): ReadonlyMap<number, SpeakerLabel> {
  const short = Array.from(capitals.values(), ({ name }) => text.slice(name.start, name.end));
  const isSpelledOut = ({ name }: SpeakerLabel) =>
    short.some((label) => areInitialsOf(label, text.slice(name.start, name.end)));
  return new Map([...names].filter(([, label]) => isSpelledOut(label)));
}

function labelsOf({ text, blocks }: Article, pattern: RegExp): Map<number, SpeakerLabel> {
  const labels = new Map<number, SpeakerLabel>();
  blocks.forEach(({ kind, span, author, repeats }, index) => {
    if (!HOLD_SPEECH.has(kind) || author !== null || repeats !== null) return;
    const match = pattern.exec(text.slice(span.start, Math.min(span.end, span.start + 100)));
    const name = match?.groups?.['name'];
    if (match === null || name === undefined) return;
    const start = span.start + match[0].indexOf(name);
    const end = span.start + match[0].length;
    labels.set(index, { name: { start, end: start + name.length }, end });
  });
  return labels;
}

/** How many names come more than once; 0 where too few blocks have one, or all have the same. */
function turnsOf(labels: ReadonlyMap<number, SpeakerLabel>, text: string): number {
  const counts = new Map<string, number>();
  for (const { name } of labels.values()) {
    const words = text.slice(name.start, name.end);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  if (labels.size < FEWEST_TURNS || counts.size < 2) return 0;
  return [...counts.values()].filter((count) => count > 1).length;
}

/** The passages of a labelled block: its first one without the label, or all behind the label as one without marks. */
export function labelledPassages(
  text: string,
  index: number,
  block: Span,
  label: SpeakerLabel,
  marked: readonly QuotedPassage[],
): readonly QuotedPassage[] {
  const [first, ...rest] = marked;
  const holdsLabel = first !== undefined && first.span.start <= label.name.start;
  const span = trimmed(text, { start: label.end, end: holdsLabel ? first.span.end : block.end });
  if (span.end <= span.start) return marked;
  const own = { span, outer: span, block: index, label: label.name } as const;
  if (holdsLabel) return [{ ...first, ...own, outer: { ...span, end: first.outer.end } }, ...rest];
  const nested = marked.flatMap((passage): Span[] => [passage.span, ...passage.nested]);
  return [{ ...own, marks: 'none', closed: true, continues: null, nested }];
}
