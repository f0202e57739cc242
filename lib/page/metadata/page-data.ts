import { attributeOf, read, selectAll } from '../safe-dom.ts';
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
export interface Guesses {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
}

/** Reads JSON-LD, meta tags and the page's head; they come before guesses. */
export function pageData(document: Document, guesses: Guesses): PageData {
  const structured = structuredData(document);
  const data = structured.article;
  const meta = metaTags(document);
  const url = urlOf(document, meta);
  const hostname = url && new URL(url).hostname;
  const given = [meta('og:site_name'), meta('application-name'), data?.publisher];
  const siteName = siteNameOf(given, read(document, 'title'), hostname);
  const sites = [siteName, data?.publisher ?? null, meta('og:site_name'), hostname];
  const titles = titlesOf(document, data, meta, guesses);
  const author = byline(authorsOf(document, data, meta, guesses), sites, titles[0]);
  const names = [...sites, author];
  const root = read(document, 'documentElement');
  return {
    url,
    titles: titles.map((title) => siteFreeTitle(title, names)).filter(Boolean),
    byline: author,
    siteName,
    publishedTime: publishedTime(timesOf(document, data, meta)),
    languages: [
      attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'),
      meta('content-language', 'og:locale', 'language', 'inlanguage'),
      data?.language ?? null,
    ],
    signs: pageSigns(document, structured, meta),
  };
}

/** What costs a search of the page comes last, and is searched only if it is asked for. */
function* authorsOf(
  document: Document,
  data: ArticleData | null,
  meta: MetaTags,
  guesses: Guesses,
): Iterable<string | null | undefined> {
  yield data?.authors.join(', ');
  yield meta('author');
  yield meta('article:author', 'parsely-author', 'sailthru.author');
  yield meta('dc.creator', 'dcterms.creator', 'byl');
  yield guesses.byline;
  yield* creditsIn(document);
}

function titlesOf(
  document: Document,
  data: ArticleData | null,
  meta: MetaTags,
  guesses: Guesses,
): readonly string[] {
  const all = [
    data?.headline,
    meta('og:title', 'dc.title', 'headline'),
    meta('twitter:title', 'parsely-title', 'title'),
    guesses.title,
    read(document, 'title'),
  ];
  const given = new Set(all.filter((title) => title !== null && title !== undefined));
  return [...given].map(unescape);
}

function* timesOf(
  document: Document,
  data: ArticleData | null,
  meta: MetaTags,
): Iterable<string | null> {
  yield data?.datePublished ?? null;
  yield meta('article:published_time', 'og:article:published_time', 'datepublished');
  yield meta('parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date');
  yield meta('date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.date');
  const time = selectAll(document, 'time[datetime]')[0];
  yield time ? attributeOf(time, 'datetime') : null;
}

function urlOf(document: Document, meta: MetaTags): string | null {
  const canonical = selectAll(document, 'link[rel~="canonical" i]')[0];
  const given = [
    read(document, 'URL'),
    canonical ? attributeOf(canonical, 'href') : null,
    meta('og:url'),
  ];
  const [url] = given.flatMap((address) => {
    const parsed = address ? URL.parse(address) : null;
    return parsed && /^https?:$/u.test(parsed.protocol) ? [parsed] : [];
  });
  if (!url) return null;
  url.hash = '';
  return url.href;
}

/** What the page itself says of its author: links that say so, and author lines that start with "By". */
function creditsIn(document: Document): readonly string[] {
  const links = selectAll(document, '[rel~="author"]').slice(0, 1);
  const lines = selectAll(document, '[class*="byline" i], [class*="author" i]');
  const credits = [...links, ...lines].map((element) => read(element, 'textContent').trim());
  return credits.filter((text, at) => at < links.length || /^by\s.{2,100}$/isu.test(text));
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
  return text.replaceAll(/&(?:(amp|apos|gt|lt|nbsp|quot)|#(\d{2,6}));/gu, (entity, name, code) => {
    if (typeof name === 'string') return ENTITIES[name] ?? entity;
    return typeof code === 'string' ? String.fromCodePoint(Number(code)) : entity;
  });
}
