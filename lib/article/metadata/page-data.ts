import type { Found } from '../snapshot.ts';
import type { Box } from '../tree/box.ts';
import { textOf, type PageTree } from '../tree/page-tree.ts';
import { addressesOf } from './addresses.ts';
import { byline } from './byline.ts';
import { structuredData, type ArticleData } from './json-ld.ts';
import { metaTags, type MetaTags } from './meta-tags.ts';
import { pageSigns, type PageSigns } from './page-signs.ts';
import { publishedTime } from './published-time.ts';
import { siteNameOf } from './site-name.ts';
import { siteFreeTitle } from './site-free-title.ts';

/** What the page says about its article, apart from the article itself. */
export interface PageData {
  /** As in the address bar, without fragment; a saved page's own address, or null. */
  readonly url: string | null;
  /** Without the name of the site, best first, never empty strings. */
  readonly titles: readonly string[];
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
  /** What the page says of its language, best first. */
  readonly languages: readonly (string | null)[];
  readonly signs: PageSigns;
}

/** What Readability found by its own guesses. */
type Guesses = Pick<Found, 'title' | 'byline'>;

/**
 * Reads JSON-LD, meta tags and the page's head; they come before guesses.
 *
 * @param address of the document
 */
export function pageData(page: PageTree, address: string, guesses: Guesses): PageData {
  const structured = structuredData(page);
  const data = structured.article;
  const meta = metaTags(page);
  const title = titleOf(page);
  const url = urlOf(page, address, meta);
  const hostname = url && new URL(url).hostname;
  const given = [meta('og:site_name'), meta('application-name'), data?.publisher];
  const siteName = siteNameOf(given, title, hostname);
  const sites = [siteName, data?.publisher ?? null, meta('og:site_name'), hostname];
  const titles = titlesOf([data?.headline, ...titlesIn(meta), guesses.title, title]);
  const author = byline(authorsOf(page, data, meta, guesses), sites, titles[0]);
  const names = [...sites, author];
  return {
    url,
    titles: titles.map((title) => siteFreeTitle(title, names)).filter(Boolean),
    byline: author,
    siteName,
    publishedTime: publishedTime(timesOf(page, data, meta)),
    languages: [
      ownLanguage(page),
      meta('content-language', 'og:locale', 'language', 'inlanguage'),
      data?.language ?? null,
    ],
    signs: pageSigns(page, { url: address, structured, meta }),
  };
}

function ownLanguage({ boxes: [root] }: PageTree): string | null {
  return root?.attribute('lang') ?? root?.attribute('xml:lang') ?? null;
}

/** What costs a search of the page comes last, and is searched only if it is asked for. */
function* authorsOf(
  page: PageTree,
  data: ArticleData | null,
  meta: MetaTags,
  guesses: Guesses,
): Iterable<string | null | undefined> {
  yield data?.authors.join(', ');
  yield meta('author');
  yield meta('article:author', 'parsely-author', 'sailthru.author');
  yield meta('dc.creator', 'dcterms.creator', 'byl');
  yield guesses.byline;
  yield* creditsIn(page);
}

function titlesIn(meta: MetaTags): readonly (string | null)[] {
  return [
    meta('og:title', 'dc.title', 'headline'),
    meta('twitter:title', 'parsely-title', 'title'),
  ];
}

function titlesOf(all: readonly (string | null | undefined)[]): readonly string[] {
  const given = new Set(all.filter((title) => title !== null && title !== undefined));
  return [...given].map(unescape);
}

/** As `document.title` gives it. */
function titleOf(page: PageTree): string {
  const title = page.boxes.find(({ tag }) => tag === 'title');
  return title
    ? textOf(title, page)
        .replaceAll(/[\t\n\f\r ]+/g, ' ')
        .replaceAll(/^ | $/g, '')
    : '';
}

function* timesOf(
  { boxes }: PageTree,
  data: ArticleData | null,
  meta: MetaTags,
): Iterable<string | null> {
  yield data?.datePublished ?? null;
  yield meta('article:published_time', 'og:article:published_time', 'datepublished');
  yield meta('parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date');
  yield meta('date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date');
  const times = boxes.filter(({ tag }) => tag === 'time');
  yield times.map((time) => time.attribute('datetime')).find((time) => time !== null) ?? null;
}

function urlOf(page: PageTree, address: string, meta: MetaTags): string | null {
  const [url] = addressesOf(page, address, meta);
  if (!url) return null;
  url.hash = '';
  return url.href;
}

/** What the page itself says of its author: links that say so, and author lines that start with "By". */
function* creditsIn(page: PageTree): Iterable<string> {
  const link = page.boxes.find(isAuthorLink);
  if (link) yield textOf(link, page).trim();
  for (const box of page.boxes) {
    if (box.textLength > LONGEST_LINE || !/byline|author/i.test(box.className)) continue;
    const line = textOf(box, page).trim();
    if (/^by\s.{2,100}$/isu.test(line)) yield line;
  }
}

/** White space included, of which there may be much. */
const LONGEST_LINE = 5_000;

function isAuthorLink(box: Box): boolean {
  return /(?:^|\s)author(?:\s|$)/i.test(box.attribute('rel') ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

/** Many sites escape titles twice. */
function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:(amp|apos|gt|lt|nbsp|quot)|#(\d{2,6}));/gu, (entity, name, code) => {
    if (typeof name === 'string') return ENTITIES[name] ?? entity;
    return typeof code === 'string' ? String.fromCodePoint(Number(code)) : entity;
  });
}
