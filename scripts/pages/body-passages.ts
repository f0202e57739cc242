import type { LivePage, LiveParagraph } from './in-page.ts';

/** A passage on which page and article disagree, with where it stands. */
export interface Disagreement {
  readonly text: string;
  /** The elements around it, innermost first. */
  readonly around: string;
}

export interface BodyPassages {
  /** Number of passages in quotation marks in the body of the article. */
  readonly quoted: number;
  /** Those that are not in the text that was read. */
  readonly missing: readonly Disagreement[];
  /** Paragraphs that were read, and stand in what is no body of an article. */
  readonly foreign: readonly Disagreement[];
}

const PROSE = 80;
/** The body is the innermost element with at least this share of the page's sentences. */
const BODY_SHARE = 0.6;
const LEAST_WORDS = 3;
const LEVELS_SHOWN = 4;
/** A passage in marks of any house style; one that is not closed ends with its paragraph. */
const QUOTED =
  /[“„][^“”„]+(?:[”“]|$)|(?<![\p{L}\d])"[^"]+(?:"|$)|«[^«»]+(?:»|$)|(?<!\p{L})‘[^‘]+?(?:’(?!\p{L})|$)/gu;
const FOREIGN_TAGS = new Set(['aside', 'footer', 'form', 'nav', 'figure', 'header', 'h1']);
const FOREIGN_NAMES =
  /advert|author-?bio|breadcrumb|caption|comment|disqus|footer|latest|menu|most-?(?:read|popular)|navig|newsletter|outbrain|popular|promo|pull-?quote|read-?(?:more|next)|recirc|recommend|related|share-|sidebar|signup|social|subscri|taboola|teaser|trending/iu;

/**
 * Compares the text of an article with the page as the browser lays it out. It shares no rule with
 * the reading itself, and is meant to be looked through: a doubtful element counts as the body.
 */
export function bodyPassages(page: LivePage, articleText: string): BodyPassages {
  const read = squeeze(articleText);
  const isBody = bodyTest(page);
  const body = page.paragraphs.filter(isBody);
  const quoted = body.flatMap(({ text, element }) =>
    quotedIn(text).map((passage) => ({ text: passage, around: around(page, element) })),
  );
  const foreign = page.paragraphs.filter(
    (paragraph) =>
      !isBody(paragraph) &&
      paragraph.text.length >= PROSE &&
      read.includes(squeeze(paragraph.text)),
  );
  return {
    quoted: quoted.length,
    missing: quoted.filter(({ text }) => !read.includes(squeeze(text))),
    foreign: foreign.map(({ text, element }) => ({ text, around: around(page, element) })),
  };
}

function quotedIn(text: string): readonly string[] {
  const passages = [...text.matchAll(QUOTED)].map(([passage]) => passage);
  return passages.filter((passage) => passage.split(' ').length >= LEAST_WORDS);
}

/** Whether a paragraph stands in the body of the article, and in nothing foreign within. */
function bodyTest(page: LivePage): (paragraph: LiveParagraph) => boolean {
  const body = bodyOf(page);
  return ({ element }) => {
    const path = pathOf(page, element);
    const at = path.indexOf(body);
    return at >= 0 && !path.slice(0, at).some((index) => isForeign(page, index));
  };
}

function bodyOf(page: LivePage): number {
  const lengths = new Map<number, number>();
  let total = 0;
  for (const { text, element, linkShare } of page.paragraphs) {
    if (text.length < PROSE || linkShare > 0.5) continue;
    total += text.length;
    for (const index of pathOf(page, element)) {
      lengths.set(index, (lengths.get(index) ?? 0) + text.length);
    }
  }
  const holders = [...lengths].filter(([, length]) => length >= total * BODY_SHARE);
  const innermost = holders.map(([index]) => index).toSorted(deepestFirst(page))[0] ?? 0;
  const article = pathOf(page, innermost).find((index) => page.elements[index]?.tag === 'article');
  return article ?? innermost;
}

function deepestFirst(page: LivePage): (a: number, b: number) => number {
  return (a, b) => pathOf(page, b).length - pathOf(page, a).length;
}

function isForeign({ elements }: LivePage, index: number): boolean {
  const { tag = '', name = '' } = elements[index] ?? {};
  return FOREIGN_TAGS.has(tag) || FOREIGN_NAMES.test(name);
}

/** An element and those around it, innermost first. */
function pathOf({ elements }: LivePage, element: number): readonly number[] {
  const path: number[] = [];
  for (let at = element; at >= 0; at = elements[at]?.parent ?? -1) path.push(at);
  return path;
}

function around(page: LivePage, element: number): string {
  const names = pathOf(page, element).slice(0, LEVELS_SHOWN);
  return names
    .map((index) => {
      const { tag = '', name = '' } = page.elements[index] ?? {};
      return name === '' ? tag : `${tag}[${name.slice(0, 40)}]`;
    })
    .join(' < ');
}

/** The characters that count: white space and what nobody sees are left out. */
export function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b\u200e\u200f\u2060]+/gu, '');
}
