import type { PageSigns } from '../metadata/page-signs.ts';
import { isNamed, namePattern } from '../tree/box-words.ts';
import { headingAround, nearest, nearestTag } from '../tree/nearest.ts';
import type { Box } from '../tree/box.ts';
import { isProse } from './prose.ts';
import type { Chosen, Reading } from './readings.ts';

/** A sentence or two. */
const LEAST_PROSE = 140;
/** Front pages and menus hold labels and links, and a sentence here and there. */
const LEAST_PROSE_SHARE = 0.5;
/** Stories about programs print a line or two of them. */
const MOST_CODE = 0.2;
/** "Step 3" on a line of its own, or "Step 3: the lamp", in the languages in which instructions are numbered like this. */
const STEP = /^(?:step|schritt|étape|paso|passo|stap|steg|trin|krok)\s?\d+\b/;
const LEAST_STEPS = 3;
/** What a log-in page says in sentences is shorter. */
const LEAST_BESIDE_PASSWORD = 1_000;
/** Titles that lead elsewhere: an article has a few, a list has one for each of its sentences. */
const LEAST_TITLES = 4;
const TITLES_OF_PROSE = 0.6;
const LEAST_TITLE = 15;
const LEAST_POSTS = 3;
const POSTS_SHARE = 0.6;

const codeAround = nearestTag('pre', 'code');
const POST_NAMES = namePattern('comment comments message post postbody reply replies');
const postAround = nearest((box) => isNamed(box, POST_NAMES));

/**
 * Whether a page is an article: there are sentences to read, and nothing tells that the page is a
 * front page, a search, a shop, a forum, a log-in page, instructions or code. What a newsroom calls
 * its story is taken at its word; what else calls itself an article may still be code or instructions.
 *
 * @param readings all of the page's
 */
export function isArticle(
  chosen: readonly Chosen[],
  readings: readonly Reading[],
  signs: PageSigns,
): boolean {
  const all = chosen.map(({ reading }) => reading);
  const prose = all.filter(isProse);
  const length = charactersIn(prose);
  if (length < Math.max(LEAST_PROSE, charactersIn(all) * LEAST_PROSE_SHARE)) return false;
  if (signs.kind === 'news') return true;
  if (signs.kind === 'other' || isCode(all) || isInstructions(all)) return false;
  if (signs.kind === 'article') return true;
  return !isLogIn(prose, signs) && !isList(prose, readings) && !isForum(prose);
}

function isLogIn(prose: readonly Reading[], { asksPassword }: PageSigns): boolean {
  return asksPassword && charactersIn(prose) < LEAST_BESIDE_PASSWORD;
}

function isCode(all: readonly Reading[]): boolean {
  const code = all.filter(({ passage }) => codeAround(passage.core));
  return charactersIn(code) > charactersIn(all) * MOST_CODE;
}

function isInstructions(all: readonly Reading[]): boolean {
  const steps = all.filter((reading) => STEP.test(reading.lower) && !isProse(reading));
  return steps.length >= LEAST_STEPS;
}

/** A list of stories, products or results has a linked title for nearly each of its sentences. */
function isList(prose: readonly Reading[], readings: readonly Reading[]): boolean {
  const [first, last] = [prose[0], prose.at(-1)].map((one) => (one ? readings.indexOf(one) : 0));
  // The title over the first sentence counts as well.
  const titles = readings.slice(Math.max(0, (first ?? 0) - 1), last).filter(isLinkedTitle);
  return titles.length >= Math.max(LEAST_TITLES, prose.length * TITLES_OF_PROSE);
}

function isLinkedTitle({ passage, words, linkShare }: Reading): boolean {
  return headingAround(passage.box) !== null && words.text.length >= LEAST_TITLE && linkShare > 0.9;
}

/** Most of a thread stands in several boxes of the same name, none of which holds most of it. */
function isForum(prose: readonly Reading[]): boolean {
  const posts = new Map<Box, number>();
  for (const { passage, words } of prose) {
    const post = postAround(passage.box);
    if (post) posts.set(post, (posts.get(post) ?? 0) + words.text.length);
  }
  const sizes = [...posts.values()];
  const all = charactersIn(prose);
  const sum = sizes.reduce((a, b) => a + b, 0);
  return sizes.length >= LEAST_POSTS && sum > all * POSTS_SHARE && Math.max(...sizes) < all / 2;
}

function charactersIn(readings: readonly Reading[]): number {
  return readings.reduce((sum, { words }) => sum + words.text.length, 0);
}
