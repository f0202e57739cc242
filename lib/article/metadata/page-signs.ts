import type { PageTree } from '../tree/page-tree.ts';
import { addressesOf } from './addresses.ts';
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

/** What a page says of itself. */
interface PageOwnData {
  /** Of the document. */
  readonly url: string;
  readonly structured: StructuredData;
  readonly meta: MetaTags;
}

/** Takes the signs from JSON-LD, meta tags, addresses and fields, in this order. */
export function pageSigns(page: PageTree, { url, structured, meta }: PageOwnData): PageSigns {
  const { types, isPaid } = structured;
  const data = {
    types,
    ogType: meta('og:type') ?? '',
    hasPublishedTime: meta('article:published_time') !== null,
  };
  return {
    kind: declaredKind(page, data) ?? kindByAddress(page, url, meta),
    get asksPassword() {
      return page.boxes.some(
        (box) => box.tag === 'input' && /^password$/i.test(box.attribute('type') ?? ''),
      );
    },
    isPaid: isPaid || PAID_TIERS.test(meta('article:content_tier', 'content_tier') ?? ''),
  };
}

function kindByAddress(page: PageTree, url: string, meta: MetaTags): DeclaredKind | null {
  return addressesOf(page, url, meta).some(leadsElsewhere) ? 'other' : null;
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
