import type { Box } from '../tree/box.ts';
import type { PageTree } from '../tree/page-tree.ts';

/** What a page's own data say that it is. */
export type DeclaredKind = 'news' | 'article' | 'other';

/** The types of https://schema.org that only newsrooms and bloggers give to what they write. */
const NEWS_TYPE = /NewsArticle$|^(?:LiveBlogPosting|OpinionPiece|Column)$/u;
/** A forum's posts are none, nor are those of social networks. Many programs call any page an article. */
const ARTICLE_TYPE = /Article$|^(?:Blog|LiveBlog)Posting$|^(?:Report|Review|CriticReview)$/u;
/** What a page is for, however much is told around it. */
const INSTRUCTIONS = new Set(['Course', 'HowTo', 'Recipe']);
/** A page's main thing where its data name no article, even if it calls itself one to social networks. */
const MAIN_THINGS = new Set(
  (
    'Book CheckoutPage CollectionPage DiscussionForumPosting ItemPage JobPosting Product ProductGroup ' +
    'ProfilePage QAPage RealEstateListing SearchResultsPage SoftwareApplication ' +
    'SoftwareSourceCode VacationRental'
  ).split(' '),
);
/** These stand beside many an article: they say what a page is only where nothing else does. */
const SIDE_THINGS = new Set(
  (
    'AboutPage ContactPage Event FAQPage ItemList Movie MusicAlbum TVEpisode TVSeries VideoGallery ' +
    'VideoObject'
  ).split(' '),
);
/** https://ogp.me/#types, and those that sites have made up after them ("kitchen:recipe"). */
const OTHER_OG_TYPE =
  /^(?:books?|business|game|movie|music|place|product|profile|restaurant|tv_show|video)\b|(?:^|:)(?:product|recipe)$/iu;

/** What a page's data say, as far as it tells of the page's kind. */
export interface KindData {
  /** Types in JSON-LD of what is not inside something else. */
  readonly types: ReadonlySet<string>;
  readonly ogType: string;
  /** Only articles say when they were published in this way. */
  readonly hasPublishedTime: boolean;
}

/** Whether a type of schema.org is that of an article, of whatever kind. */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type);
}

/**
 * What a page says that it is. Newsrooms are believed first, then what tells how to do something;
 * JSON-LD and microdata come before Open Graph, which many sites fill with "article" on every page.
 *
 * @returns null if its data tell nothing
 */
export function declaredKind(page: PageTree, data: KindData): DeclaredKind | null {
  if (some(data.types, NEWS_TYPE)) return 'news';
  const types = new Set([...data.types, ...microdataTypes(page)]);
  if (some(types, NEWS_TYPE)) return 'news';
  if (hasOneOf(types, INSTRUCTIONS)) return 'other';
  if (some(types, ARTICLE_TYPE)) return 'article';
  if (hasOneOf(types, MAIN_THINGS) || OTHER_OG_TYPE.test(data.ogType)) return 'other';
  if (/^article\b/iu.test(data.ogType) || data.hasPublishedTime) return 'article';
  return hasOneOf(types, SIDE_THINGS) ? 'other' : null;
}

/** The name alone of a type that may be given with its address or prefix: "schema:Recipe". */
export function typeName(type: string): string {
  return type.trim().replace(/^.*[/#:]/u, '');
}

/**
 * Types of the items of microdata in which a headline stands; others are of things beside the main
 * one. A recipe is set under the story that leads to it.
 */
function microdataTypes({ boxes }: PageTree): readonly string[] {
  const around = boxes.filter(({ tag }) => tag === 'h1').flatMap(ancestorsOf);
  const given = around.map((box) => box.attribute('itemtype') ?? '');
  const all = boxes.map((box) => box.attribute('itemtype') ?? '');
  const recipes = all.filter((types) => /\/(?:Recipe|HowTo)$/i.test(types));
  return [...given, ...recipes].flatMap((types) => types.split(/\s+/u).map(typeName));
}

function ancestorsOf(box: Box): readonly Box[] {
  const ancestors: Box[] = [];
  for (let at = box.parent; at; at = at.parent) ancestors.push(at);
  return ancestors;
}

function some(types: ReadonlySet<string>, pattern: RegExp): boolean {
  return [...types].some((type) => pattern.test(type));
}

function hasOneOf(types: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return [...types].some((type) => wanted.has(type));
}
