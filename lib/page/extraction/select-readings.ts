import type { SkippedBlock } from '../../engine/index.ts';
import { headingAround } from '../tree/nearest.ts';
import { isAboutAuthor } from './back-matter.ts';
import { excerptOf } from './excerpt.ts';
import { judge, type Verdict, type Zone } from './judge.ts';
import type { Chosen, Reading } from './readings.ts';
import { relatedLists } from './related.ts';
import { shapesOf, type Shapes } from './shapes.ts';

export interface Selection {
  readonly chosen: readonly Chosen[];
  readonly skipped: readonly SkippedBlock[];
}

/** Labels like "Advertisement" are no loss to report. */
const LEAST_LOSS = 20;
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
  const isElsewhere = relatedLists(shapes.home);
  for (const { reading, zone } of aroundKept(readings, headline)) {
    if (zone === 'tail' && opensSomethingElse(reading, shapes)) break;
    const verdict = isElsewhere(reading) ? elsewhere(zone) : judge(reading, zone, shapes);
    if (verdict === 'keep' || verdict === 'recover') {
      chosen.push({ reading, recovered: verdict === 'recover' });
    } else if (verdict !== 'ignore' && reading.words.text.length >= LEAST_LOSS) {
      skipped.push({ reason: verdict, excerpt: excerptOf(reading.words.text) });
    }
  }
  const end = chosen.findLastIndex(({ reading }) => !isAboutAuthor(reading)) + 1;
  return { chosen: chosen.slice(0, end), skipped };
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

/** Lists of other stories are worth a word only where they interrupt the article. */
function elsewhere(zone: Zone): Verdict {
  return zone === 'midst' ? 'teaser' : 'ignore';
}

/** The first foreign heading after the article opens something else. */
function opensSomethingElse(reading: Reading, shapes: Shapes): boolean {
  return headingAround(reading.passage.box) !== null && !shapes.fits(reading);
}
