import { cardFinder } from './cards.ts';
import { isJunkBox } from './junk.ts';
import { nearestHere } from '../tree/nearest.ts';
import type { Box } from '../tree/box.ts';
import type { Reading } from './readings.ts';

/** What the passages that Readability kept tell of where else the article is and is not. */
export interface Shapes {
  /** The box in which most of the kept characters stand as paragraphs; null if nothing was kept. */
  readonly home: Box | null;
  /** Whether a passage looks like the kept ones: a sibling of one, or the same tags and classes. */
  readonly fits: (reading: Reading) => boolean;
  /** Whether a box lies in what the page marks as the article. */
  readonly isInScope: (box: Box) => boolean;
  /** Whether a box lies in the card of another story. */
  readonly isInCard: (box: Box) => boolean;
  /** Whether a box lies in one that is no part of an article. */
  readonly isInJunk: (box: Box) => boolean;
}

const LEVELS = 3;
/** One passage of a shape may be a chance; this many are the pattern of the article. */
const PATTERN = 2;
/** A box with more of the article's words than this is no teaser box, whatever its name. */
const MOST_IN_JUNK = 0.15;

/** Takes the measure of the passages that Readability kept. */
export function shapesOf(readings: readonly Reading[]): Shapes {
  const kept = readings.filter((reading) => reading.kept);
  const share = shareOf(kept);
  const scopeAround = nearestHere((box) => isScope(box) && share(box) > 0.5);
  const junkAround = nearestHere((box) => share(box) < MOST_IN_JUNK && isJunkBox(box));
  const home = homeOf(kept);
  const cardAround = cardFinder({ kept, home, share });
  const scoped = kept.some(({ passage }) => scopeAround(passage.box));
  return {
    home,
    fits: fitsOneOf(kept),
    isInScope: (box) => !scoped || scopeAround(box) !== null,
    isInCard: (box) => cardAround(box) !== null,
    isInJunk: (box) => junkAround(box) !== null,
  };
}

function isScope({ tag }: Box): boolean {
  return tag === 'article' || tag === 'main';
}

function homeOf(kept: readonly Reading[]): Box | null {
  const characters = new Map<Box, number>();
  for (const { passage, words } of kept) {
    const { parent } = passage.box;
    if (parent) characters.set(parent, (characters.get(parent) ?? 0) + words.text.length);
  }
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The share of the kept characters that stand in a box, 0 to 1. */
function shareOf(kept: readonly Reading[]): (box: Box) => number {
  const characters = new Map<Box, number>();
  let total = 0;
  for (const { passage, words } of kept) {
    total += words.text.length;
    for (let at: Box | null = passage.box; at; at = at.parent) {
      characters.set(at, (characters.get(at) ?? 0) + words.text.length);
    }
  }
  return (box) => (characters.get(box) ?? 0) / total;
}

function fitsOneOf(kept: readonly Reading[]): (reading: Reading) => boolean {
  const shapes = new Map<string, number>();
  const siblings = new Map<Box | null, Set<string>>();
  for (const { passage } of kept) {
    const shape = shapeOf(passage.box);
    if (shape !== null) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    const { parent, tag } = passage.box;
    siblings.set(parent, (siblings.get(parent) ?? new Set()).add(tag));
  }
  return ({ passage: { box } }) => {
    if (siblings.get(box.parent)?.has(box.tag)) return true;
    const shape = shapeOf(box);
    return shape !== null && (shapes.get(shape) ?? 0) >= PATTERN;
  };
}

/** Tags and classes of a box and those around it; null if no class tells it from any other. */
function shapeOf(box: Box): string | null {
  const names: string[] = [];
  for (let at: Box | null = box; at && names.length < LEVELS; at = at.parent) {
    names.push(`${at.tag}.${at.className}`);
  }
  return names.every((name) => name.endsWith('.')) ? null : names.join('<');
}
