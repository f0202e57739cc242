import { attributeOf, read, selectAll } from '../safe-dom.ts';
import type { StructuredData } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

/** What a page says of its own kind. */
export interface PageSigns {
  /** It calls itself an article. */
  readonly isDeclaredArticle: boolean;
  /** It calls itself something else, or its address does: a shop's, a forum's, a list's, a search. */
  readonly isDeclaredOther: boolean;
  /** It asks for a password. */
  readonly asksPassword: boolean;
  /** It says that not everybody may read all of it. */
  readonly isPaid: boolean;
}

/** Types of https://schema.org that stand for a page's main thing where there is no article. */
const OTHER_TYPES = new Set(
  'AboutPage CheckoutPage CollectionPage DiscussionForumPosting ItemList JobPosting Product ProductGroup ProfilePage QAPage SearchResultsPage SoftwareApplication SoftwareSourceCode VideoGallery VideoObject'.split(
    ' ',
  ),
);
/** https://ogp.me/#types */
const OTHER_OG_TYPE = /^(?:product|video|music|profile|business|place)\b/iu;
const SEARCH = /^\/(?:search|suche|buscar|recherche|s)(?:\/|$)/iu;
const SEARCH_KEYS = ['q', 'query', 's', 'search', 'keyword', 'keywords'];
/** The page to which a site's bare address leads, perhaps with a language. */
const FRONT = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/iu;
const PAID_TIERS = /^(?:locked|metered|paid|premium|subscriber)/iu;

/** Takes the signs from JSON-LD, meta tags, addresses and fields, in this order. */
export function pageSigns(
  document: Document,
  { article, types, isPaid }: StructuredData,
  meta: MetaTags,
): PageSigns {
  const ogType = meta('og:type') ?? '';
  return {
    isDeclaredArticle:
      article !== null || /^article\b/iu.test(ogType) || meta('article:published_time') !== null,
    isDeclaredOther:
      [...types].some((type) => OTHER_TYPES.has(type)) ||
      OTHER_OG_TYPE.test(ogType) ||
      addressesOf(document, meta).some(leadsElsewhere),
    asksPassword: selectAll(document, 'input[type="password" i]').length > 0,
    isPaid: isPaid || PAID_TIERS.test(meta('article:content_tier', 'content_tier') ?? ''),
  };
}

function addressesOf(document: Document, meta: MetaTags): readonly URL[] {
  const canonical = selectAll(document, 'link[rel~="canonical" i]')[0];
  const given = [
    read(document, 'URL'),
    canonical ? attributeOf(canonical, 'href') : null,
    meta('og:url'),
  ];
  return given.flatMap((address) => {
    const url = address ? URL.parse(address) : null;
    return url && /^https?:$/u.test(url.protocol) ? [url] : [];
  });
}

function leadsElsewhere({ pathname, searchParams }: URL): boolean {
  const isFront = FRONT.test(pathname) && searchParams.size === 0;
  return (
    isFront || SEARCH.test(pathname) || SEARCH_KEYS.some((key) => Boolean(searchParams.get(key)))
  );
}
