import type { SkippedBlock } from '../../engine/index.ts';
import { captionBox } from '../tree/captions.ts';
import { embedAround } from '../tree/embeds.ts';
import { isFrontMatter } from './front-matter.ts';
import { headingAround } from '../tree/nearest.ts';
import { isProse, isScriptWarning, isTeaser } from './prose.ts';
import type { Reading } from './readings.ts';
import { shapesOf, type Shapes } from './shapes.ts';

/** Why words in the midst of the article are left out. */
export type SkipReason = 'teaser' | 'junk' | 'unlike-article';

export interface Chosen {
  readonly reading: Reading;
  /** Dropped by Readability, and taken back. */
  readonly recovered: boolean;
}

export interface Selection {
  readonly chosen: readonly Chosen[];
  readonly skipped: readonly SkippedBlock[];
}

/** Where a passage stands: before what Readability kept, in the midst of it, or after it. */
type Zone = 'front' | 'midst' | 'tail';
type Verdict = 'keep' | 'recover' | 'ignore' | SkipReason;

const LONGEST_EXCERPT = 80;
/** Labels like "Advertisement" are no loss to report. */
const LEAST_LOSS = 20;
/** A sentence or two. */
const LEAST_PROSE = 140;
/** Front pages and menus hold labels and links, and a sentence here and there. */
const LEAST_PROSE_SHARE = 0.5;
/** How far before the first kept passage the article may begin where no headline is known. */
const MOST_BEFORE = 6;

/**
 * Decides which passages are the article: what Readability kept, without teasers and author lines,
 * and with what it is known to drop (first paragraphs, paragraphs with links, further containers)
 * where it looks like what it kept.
 *
 * @param headline index of the headline's reading, or null
 */
export function selectReadings(readings: readonly Reading[], headline: number | null): Selection {
  const shapes = shapesOf(readings);
  const chosen: Chosen[] = [];
  const skipped: SkippedBlock[] = [];
  for (const { reading, zone } of aroundKept(readings, headline)) {
    if (zone === 'tail' && opensSomethingElse(reading, shapes)) break;
    const verdict = judge(reading, zone, shapes);
    if (verdict === 'keep' || verdict === 'recover') {
      chosen.push({ reading, recovered: verdict === 'recover' });
    } else if (verdict !== 'ignore' && reading.words.text.length >= LEAST_LOSS) {
      skipped.push({ reason: verdict, excerpt: excerptOf(reading.words.text) });
    }
  }
  return { chosen, skipped };
}

/** The readings from the headline on in which there is something to see, the headline left out. */
function* aroundKept(
  readings: readonly Reading[],
  headline: number | null,
): Iterable<{ readonly reading: Reading; readonly zone: Zone }> {
  const first = readings.findIndex(({ kept }) => kept);
  const last = readings.findLastIndex(({ kept }) => kept);
  const front = headline !== null && headline < first ? headline + 1 : startBefore(readings, first);
  for (let at = front; at < readings.length; at++) {
    const reading = readings[at];
    if (!reading || at === headline || reading.words.text === '') continue;
    yield { reading, zone: at < first ? 'front' : at > last ? 'tail' : 'midst' };
  }
}

function startBefore(readings: readonly Reading[], first: number): number {
  let at = first;
  for (let left = MOST_BEFORE; left > 0 && at > 0; at--) {
    if (readings[at - 1]?.words.text !== '') left--;
  }
  return at;
}

function judge(reading: Reading, zone: Zone, shapes: Shapes): Verdict {
  if (isFrontMatter(reading)) return 'ignore';
  const unwanted = reasonAgainst(reading, shapes);
  if (reading.kept) return unwanted ?? 'keep';
  if (!isWorthAsking(reading, shapes)) return 'ignore';
  const verdict = unwanted ?? (belongs(reading, zone, shapes) ? 'recover' : 'unlike-article');
  return zone === 'midst' || verdict === 'recover' ? verdict : 'ignore';
}

function reasonAgainst(reading: Reading, shapes: Shapes): SkipReason | null {
  const { box } = reading.passage;
  if (embedAround(box)) return null;
  if (shapes.isInJunk(box) || isScriptWarning(reading)) return 'junk';
  return isTeaser(reading) ? 'teaser' : null;
}

/** Of what Readability dropped, labels and captions are no loss. */
function isWorthAsking(reading: Reading, shapes: Shapes): boolean {
  const { box } = reading.passage;
  if (embedAround(box)) return true;
  const isHeading = headingAround(box) !== null;
  return !captionBox(box) && (isProse(reading) || (isHeading && shapes.fits(reading)));
}

function belongs(reading: Reading, zone: Zone, shapes: Shapes): boolean {
  const { box } = reading.passage;
  if (!shapes.isInScope(box)) return false;
  if (zone === 'midst' && embedAround(box)) return true;
  if (!isProse(reading) && !headingAround(box)) return false;
  if (shapes.fits(reading)) return true;
  // Between headline and text there is little else that is a sentence in a paragraph of its own.
  return zone === 'front' && isProse(reading) && /^(?:p|h2)$/u.test(box.tag);
}

/** The first foreign heading after the article opens something else. */
function opensSomethingElse(reading: Reading, shapes: Shapes): boolean {
  return headingAround(reading.passage.box) !== null && !shapes.fits(reading);
}

function excerptOf(text: string): string {
  if (text.length <= LONGEST_EXCERPT) return text;
  const cut = text.slice(0, LONGEST_EXCERPT - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut}…`;
}

/** Whether there are sentences to read: a page of scripts, menus or a warning alone is no article. */
export function isArticle(chosen: readonly Chosen[]): boolean {
  const all = chosen.map(({ reading }) => reading);
  const prose = charactersIn(all.filter(isProse));
  return prose >= LEAST_PROSE && prose / charactersIn(all) >= LEAST_PROSE_SHARE;
}

function charactersIn(readings: readonly Reading[]): number {
  return readings.reduce((sum, { words }) => sum + words.text.length, 0);
}
