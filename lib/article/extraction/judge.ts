import { captionBox } from '../tree/captions.ts';
import { embedAround } from '../tree/embeds.ts';
import { headingAround } from '../tree/nearest.ts';
import { slidesAround } from '../tree/slides.ts';
import { standfirstAround } from '../tree/standfirsts.ts';
import { isBackMatter, isLabel } from './back-matter.ts';
import { isFrontMatter } from './front-matter.ts';
import { isWall } from './paywall.ts';
import { isProse, isScriptWarning, isTeaser } from './prose.ts';
import type { Reading } from './readings.ts';
import type { Shapes } from './shapes.ts';

/** Why words in the midst of the article are left out. */
export type SkipReason = 'teaser' | 'junk' | 'unlike-article';
/** Where a passage stands: before what Readability kept, in the midst of it, or after it. */
export type Zone = 'front' | 'midst' | 'tail';
export type Verdict = 'keep' | 'recover' | 'ignore' | SkipReason;

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h2', 'h3', 'h4']);
const SHORTEST_STANDFIRST = 20;
/** A list of links to other stories is called the same. */
const MOST_LINKED = 0.5;

/** Decides about one passage: is it the article's, and if not, is that a loss to tell of? */
export function judge(reading: Reading, zone: Zone, shapes: Shapes): Verdict {
  return reading.kept ? judgeKept(reading, shapes) : judgeDropped(reading, zone, shapes);
}

function judgeKept(reading: Reading, shapes: Shapes): Verdict {
  return isNoText(reading) ? 'ignore' : (reasonAgainst(reading, shapes) ?? 'keep');
}

/** What is asked first leaves least over: most of a page is menus and labels. */
function judgeDropped(reading: Reading, zone: Zone, shapes: Shapes): Verdict {
  if (!isWorthAsking(reading, zone, shapes)) return 'ignore';
  const isLike = belongs(reading, zone, shapes);
  if ((zone !== 'midst' && !isLike) || isNoText(reading)) return 'ignore';
  const verdict = reasonAgainst(reading, shapes) ?? (isLike ? 'recover' : 'unlike-article');
  return zone === 'midst' || verdict === 'recover' ? verdict : 'ignore';
}

/** What is no loss, whoever kept it. */
function isNoText(reading: Reading): boolean {
  return isFrontMatter(reading) || isLabel(reading) || isCell(reading);
}

/** The cells of tables hold figures and names; where tables set a page, there are sentences in them. */
function isCell(reading: Reading): boolean {
  return CELLS.has(reading.passage.box.tag) && !isProse(reading);
}

function reasonAgainst(reading: Reading, shapes: Shapes): SkipReason | null {
  const { box, core } = reading.passage;
  if (embedAround(box)) return null;
  if ((shapes.isInJunk(box) && !isToldInSlides(reading)) || isPapersOwn(reading)) return 'junk';
  // Pictures are often linked with their captions.
  const isCard = shapes.isInCard(box) && !captionBox(core);
  return isCard || isTeaser(reading) ? 'teaser' : null;
}

/** What the paper says to its reader. */
function isPapersOwn(reading: Reading): boolean {
  return isScriptWarning(reading) || isBackMatter(reading) || isWall(reading);
}

/** Of what Readability dropped, labels and captions are no loss. */
function isWorthAsking(reading: Reading, zone: Zone, shapes: Shapes): boolean {
  const { box, core } = reading.passage;
  if (embedAround(box)) return true;
  if (captionBox(core)) return false;
  if (isProse(reading) || isStandfirst(reading, zone)) return true;
  return headingAround(box) !== null && (shapes.fits(reading) || isToldInSlides(reading));
}

/** Under the headline, what its makers call a standfirst need be no whole sentence. */
function isStandfirst({ passage: { box }, words, linkShare }: Reading, zone: Zone): boolean {
  const isLong = words.text.length >= SHORTEST_STANDFIRST && linkShare < MOST_LINKED;
  return zone === 'front' && isLong && standfirstAround(box) !== null;
}

function isSetApart(reading: Reading): boolean {
  return embedAround(reading.passage.box) !== null || isToldInSlides(reading);
}

/** What is told in slides stands in none of the article's own boxes, and often in one named "teaser". */
function isToldInSlides(reading: Reading): boolean {
  const { box } = reading.passage;
  return slidesAround(box) !== null && (isProse(reading) || headingAround(box) !== null);
}

function belongs(reading: Reading, zone: Zone, shapes: Shapes): boolean {
  const { box } = reading.passage;
  if (!shapes.isInScope(box)) return false;
  if ((zone === 'midst' && isSetApart(reading)) || isStandfirst(reading, zone)) return true;
  if (!isProse(reading) && !headingAround(box)) return false;
  if (shapes.fits(reading)) return true;
  // Between headline and text there is little else that is a sentence in a paragraph of its own.
  return zone === 'front' && isProse(reading) && PARAGRAPHS.has(box.tag);
}
