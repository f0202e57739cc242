const SEPARATORS = /\s+(?:[|–—·•«»\-:]|::|\/\/)\s+/u;
const LONGEST = 40;

/** "The CBS News", "cbsnews.com" and "www.cbsnews.com" are the same in this form. */
export function plainName(name: string): string {
  const lower = name.toLowerCase();
  const bare = lower.startsWith('www.') || lower.startsWith('the ') ? lower.slice(4) : lower;
  // Names in English letters do without the classes of Unicode, which take long to compile.
  return /[^\0-\x7f]/.test(bare)
    ? bare.replaceAll(/\.\p{L}{2,3}(?:\.\p{L}{2})?$|[^\p{L}\p{N}]/gu, '')
    : bare.replaceAll(/\.[a-z]{2,3}(?:\.[a-z]{2})?$|[^a-z\d]/g, '');
}

/**
 * The name of a site, without the slogan that many put beside it: of several parts the one that is
 * the site's address, else a short one.
 *
 * @param candidates what meta tags and JSON-LD say, best first
 * @param title of the page: its last part counts where that is the site's address
 */
export function siteNameOf(
  candidates: readonly (string | null | undefined)[],
  title: string,
  hostname: string | null,
): string | null {
  const address = new Set(hostname?.split('.').slice(0, -1) ?? []).add(plainName(hostname ?? ''));
  const isAddress = (part: string) => part !== '' && address.has(plainName(part));
  const named = candidates.find((name) => name?.trim())?.trim();
  if (named === undefined)
    return title.trim().split(SEPARATORS).slice(1).findLast(isAddress) ?? null;
  const parts = named.includes(' ') ? named.split(SEPARATORS) : [named];
  return parts.find(isAddress) ?? parts.find(({ length }) => length <= LONGEST) ?? named;
}
