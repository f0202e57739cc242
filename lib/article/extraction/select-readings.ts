import type { SkippedBlock } from '../../engine/index.ts';
import { headingAround } from '../tree/nearest.ts';
import type { Authors } from './authors.ts';
import { isAboutAuthor } from './back-matter.ts';
import { excerptOf } from './excerpt.ts';
import type { Headline } from './headline.ts';
import { judge, type Verdict, type Zone } from './judge.ts';
import type { Chosen, Reading } from './readings.ts';
import { relatedLists } from './related.ts';
import { shapesOf, type Shapes } from './shapes.ts';

export interface Selection {
  readonly chosen: readonly Chosen[];
  readonly skipped: readonly SkippedBlock[];
}

interface Judged {
  readonly reading: Reading;
  readonly verdict: Verdict;
}

/** Labels like "Advertisement" are no loss to report. */
const LEAST_LOSS = 20;
/** How far before the first kept passage the article may begin where no headline is known. */
const MOST_BEFORE = 6;
/** A heading that is longer may be the article's last sentence, set large. */
const LONGEST_HEADING = 60;

/**
 * Decides which passages are the article: what Readability kept, without teasers and author lines,
 * and with what it is known to drop (first paragraphs, paragraphs with links, further containers)
 * where it looks like what it kept.
 */
export function selectReadings(
  readings: readonly Reading[],
  headline: Headline | null,
  authors: Authors,
): Selection {
  const judged = withoutTitlesOfTeasers(judgeAll(readings, headline?.at ?? null, authors));
  const isEnd = ({ reading, verdict }: Judged) =>
    isChosen(verdict) && !isAfterword(reading, authors);
  const end = judged.findLastIndex(isEnd) + 1;
  return {
    chosen: judged.slice(0, end).flatMap(({ reading, verdict }) => {
      return isChosen(verdict) ? [{ reading, recovered: verdict === 'recover' }] : [];
    }),
    // Behind the article nothing is lost, but what Readability took for a part of it.
    skipped: judged.flatMap(({ reading, verdict }, at) => {
      if (verdict === 'ignore' || isChosen(verdict) || (at >= end && !reading.kept)) return [];
      const { text } = reading.words;
      return text.length < LEAST_LOSS ? [] : [{ reason: verdict, excerpt: excerptOf(text) }];
    }),
  };
}

function judgeAll(
  readings: readonly Reading[],
  headline: number | null,
  authors: Authors,
): readonly Judged[] {
  const shapes = shapesOf(readings);
  const isElsewhere = relatedLists(shapes.home);
  const judged: Judged[] = [];
  for (const { reading, zone } of aroundKept(readings, headline)) {
    if (zone === 'tail' && opensSomethingElse(reading, shapes)) break;
    const isOfList = isElsewhere(reading);
    const verdict = authors.areNamedAlone(reading) ? 'ignore' : judge(reading, zone, shapes);
    judged.push({ reading, verdict: isOfList ? elsewhere(zone) : verdict });
  }
  return judged;
}

/** A title over nothing but teasers is their title. */
function withoutTitlesOfTeasers(judged: readonly Judged[]): readonly Judged[] {
  let next: Judged | null = null;
  let teasers = 0;
  const backwards = judged.toReversed().map((one): Judged => {
    if (one.verdict === 'teaser') teasers++;
    if (!isChosen(one.verdict)) return one;
    const isOverTeasers = teasers > 0 && isTitle(one.reading) && (!next || isTitle(next.reading));
    teasers = 0;
    if (isOverTeasers) return { ...one, verdict: 'teaser' };
    next = one;
    return one;
  });
  return backwards.reverse();
}

function isChosen(verdict: Verdict): verdict is 'keep' | 'recover' {
  return verdict === 'keep' || verdict === 'recover';
}

/** What no article ends with: a title, or who wrote it. */
function isAfterword(reading: Reading, authors: Authors): boolean {
  const isShort = reading.words.text.length < LONGEST_HEADING;
  return (isShort && isTitle(reading)) || isAboutAuthor(reading) || authors.arePortrayed(reading);
}

function isTitle({ passage }: Reading): boolean {
  return headingAround(passage.box) !== null;
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
  return isTitle(reading) && !shapes.fits(reading);
}
