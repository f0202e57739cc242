import { attributeOf, read, selectAll } from '../safe-dom.ts';
import { declaredKind, type DeclaredKind } from './declared-kind.ts';
import type { StructuredData } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

/** What a page says of its own kind. */
export interface PageSigns {
  /** What it calls itself, or its address does if nothing else tells: a front page, a search, a log-in. */
  readonly kind: DeclaredKind | null;
  /** It asks for a password. */
  readonly asksPassword: boolean;
  /** It says that not everybody may read all of it. */
  readonly isPaid: boolean;
}

const SEARCH = /^\/(?:search|suche|buscar|recherche|s)(?:\/|$)/iu;
const SEARCH_KEYS = ['q', 'query', 's', 'search', 'keyword', 'keywords'];
const LOG_IN =
  /\/(?:log-?in|sign-?in|sign-?up|register|subscribe|anmelden|connexion|iniciar-sesion)(?:\/|$)/iu;
/** The page to which a site's bare address leads, perhaps with a language. */
const FRONT = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/iu;
const PAID_TIERS = /^(?:locked|metered|paid|premium|subscriber)/iu;

/** Takes the signs from JSON-LD, meta tags, addresses and fields, in this order. */
export function pageSigns(
  document: Document,
  { types, isPaid }: StructuredData,
  meta: MetaTags,
): PageSigns {
  const data = {
    types,
    ogType: meta('og:type') ?? '',
    hasPublishedTime: meta('article:published_time') !== null,
  };
  return {
    kind: declaredKind(document, data) ?? kindByAddress(document, meta),
    get asksPassword() {
      return selectAll(document, 'input[type="password" i]').length > 0;
    },
    isPaid: isPaid || PAID_TIERS.test(meta('article:content_tier', 'content_tier') ?? ''),
  };
}

function kindByAddress(document: Document, meta: MetaTags): DeclaredKind | null {
  return addressesOf(document, meta).some(leadsElsewhere) ? 'other' : null;
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
    isFront ||
    SEARCH.test(pathname) ||
    LOG_IN.test(pathname) ||
    SEARCH_KEYS.some((key) => Boolean(searchParams.get(key)))
  );
}
