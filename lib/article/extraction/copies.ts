import { isWithin } from '../tree/nearest.ts';
import type { Box } from '../tree/box.ts';
import type { Snapshot } from '../snapshot.ts';
import type { PageText } from '../tree/page-tree.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './readings.ts';

/** Characters by which passages are compared first; what is shorter is said twice by chance. */
const KEY = 40;
/** Data enough to hold them, white space and all. */
const KEY_DATA = 400;
/** A pull quote stands twice, and so does the paragraph it was taken from; an article is more. */
const LEAST_TWINS = 3;
const LEAST_SHARE = 0.3;
/** The box of a copy holds this share of its passages: a pull quote elsewhere must not widen it. */
const MOST_OF_COPY = 0.8;
/** A copy that is shorter than this share of the longest is cut off. */
const WHOLE = 0.9;
/** How a passage ends that the page cuts off: "… Read more". */
const CUT = /\s*(?:…|\.{3}).{0,30}$/u;

/** One of the copies of an article. */
interface Copy {
  readonly box: Box;
  readonly readings: readonly Reading[];
  readonly length: number;
}

/**
 * Takes out what stands on the page a second time, where all of an article does: a copy for phones
 * or for printing, or its beginning with a button under it. Of whole copies the one stays that is to
 * be seen, whichever Readability took; where the page has no layout, the first stays.
 *
 * @param readings all of the page's
 * @param seen as {@link Snapshot.seen}
 */
export function withoutCopies(
  readings: readonly Reading[],
  texts: readonly PageText[],
  seen: Snapshot['seen'],
): readonly Reading[] {
  const copies = copiesIn(readings, texts);
  const best = bestOf(copies, new Set(seen));
  if (!best) return readings;
  const others = new Set(copies.flatMap((copy) => (copy === best ? [] : copy.readings)));
  const said = new Map<string, Reading>();
  for (const reading of best.readings) said.set(reading.words.text, reading);
  const keys = new Map(best.readings.map((reading) => [keyOf(reading.passage, texts), reading]));
  const taken = new Set<Reading>();
  const rest = readings.filter((reading) => {
    if (!others.has(reading)) return true;
    const twin =
      said.get(reading.words.text) ?? cutFrom(keys.get(keyOf(reading.passage, texts)), reading);
    if (twin && reading.kept) taken.add(twin);
    return !twin;
  });
  return rest.map((reading) => (taken.has(reading) ? asKept(reading) : reading));
}

/** The reading of which another is the beginning, cut off by the page. */
function cutFrom(whole: Reading | undefined, { words: { text } }: Reading): Reading | undefined {
  const cut = text.replace(CUT, '');
  return cut !== text && whole?.words.text.startsWith(cut) ? whole : undefined;
}

function asKept({ passage, words, lower, linkShare }: Reading): Reading {
  return { passage, words, lower, linkShare, kept: true };
}

/** The copies of the article that Readability found; none or one if it stands there once. */
function copiesIn(readings: readonly Reading[], texts: readonly PageText[]): readonly Copy[] {
  const twins = twinsIn(readings, texts);
  if (twins.length < LEAST_TWINS || !areMuch(twins, readings)) return [];
  const places = Math.max(...twins.map(({ length }) => length));
  const boxes: Box[] = [];
  for (let at = 0; at < places; at++) {
    const passages = twins.flatMap((same) => same[at]?.passage ?? []);
    const box = passages.length < twins.length / 2 ? null : boxAround(passages);
    if (box) boxes.push(box);
  }
  const areApart = boxes.every((a) => !boxes.some((b) => a !== b && isWithin(a, b)));
  if (!areApart || new Set(boxes).size < boxes.length) return [];
  return boxes.map((box) => copyIn(box, readings));
}

/** Groups of passages that begin with the same words, at least one of which Readability kept. */
function twinsIn(
  readings: readonly Reading[],
  texts: readonly PageText[],
): readonly (readonly Reading[])[] {
  const groups = Map.groupBy(readings, ({ passage }) => keyOf(passage, texts));
  return [...groups].flatMap(([key, all]) => {
    if (key.length < KEY || all.length < 2 || !all.some(({ kept }) => kept)) return [];
    const seen = all.filter(({ words }) => words.text !== '');
    return seen.length < 2 ? [] : [seen];
  });
}

function areMuch(twins: readonly (readonly Reading[])[], readings: readonly Reading[]): boolean {
  const kept = lengthOf(readings.filter((reading) => reading.kept));
  return lengthOf(twins.flatMap(([first]) => first ?? [])) >= kept * LEAST_SHARE;
}

/** The innermost box around most of the passages. */
function boxAround(passages: readonly Passage[]): Box | null {
  const counts = new Map<Box, number>();
  for (const { box } of passages) {
    for (let at: Box | null = box; at; at = at.parent) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const around = [...counts].filter(([, count]) => count >= passages.length * MOST_OF_COPY);
  return around.reduce<Box | null>(
    (deepest, [box]) => (deepest && deepest.depth > box.depth ? deepest : box),
    null,
  );
}

function copyIn(box: Box, readings: readonly Reading[]): Copy {
  const within = readings.filter(({ passage }) => isWithin(passage.box, box));
  return { box, readings: within, length: lengthOf(within) };
}

function bestOf(copies: readonly Copy[], seen: ReadonlySet<number>): Copy | null {
  if (copies.length < 2) return null;
  const longest = Math.max(...copies.map(({ length }) => length));
  const whole = copies.filter(({ length }) => length >= longest * WHOLE);
  const isSeen = ({ passage }: Reading) => passage.texts.some((index) => seen.has(index));
  return whole.find(({ readings }) => readings.some(isSeen)) ?? whole[0] ?? null;
}

/** The first words of a passage, without white space. */
function keyOf({ texts: indexes }: Passage, texts: readonly PageText[]): string {
  let data = '';
  for (const index of indexes) {
    if (data.length > KEY_DATA) break;
    data += texts[index]?.data ?? '';
  }
  if (data.length < KEY) return '';
  return data.slice(0, KEY_DATA).replaceAll(/\s+/gu, '').slice(0, KEY);
}

function lengthOf(readings: readonly Reading[]): number {
  return readings.reduce((sum, { words }) => sum + words.text.length, 0);
}
