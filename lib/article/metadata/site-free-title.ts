import { plainName } from './site-name.ts';

const SEPARATORS = /\s+(?:[|–—·•«»\-:]|::|\/\/)\s+|_/gu;

/** Chinese sites set channel and site behind the title, parted by low lines. */
const CHANNELS = /(?:_[^_]{2,12}){2,}$/u;

/**
 * A title without the names that sites add to it: "Ash falls | The Lamp" of the site "The Lamp".
 *
 * @param title as meta tags or `<title>` give it
 * @param names of the site, its sections and the author; only these are cut off
 */
export function siteFreeTitle(title: string, names: readonly (string | null)[]): string {
  const known = new Set(names.flatMap((name) => (name ? [plainName(name)] : [])));
  const isChinese = /\p{Script=Han}/u.test(title);
  let rest = title.replaceAll(/\s+/gu, ' ').trim();
  if (isChinese) rest = rest.replace(CHANNELS, '');
  for (;;) {
    const cuts = [...rest.matchAll(SEPARATORS)];
    const [first, last] = [cuts[0], cuts.at(-1)];
    if (!first || !last) return rest;
    if (isKnown(rest.slice(last.index + last[0].length), known)) rest = rest.slice(0, last.index);
    else if (isKnown(rest.slice(0, first.index), known))
      rest = rest.slice(first.index + first[0].length);
    else return rest;
  }
}

/** "BBC News", "bbc.com" and "the BBC" all mean the site "BBC News". */
function isKnown(part: string, known: ReadonlySet<string>): boolean {
  const name = plainName(part);
  if (name === '') return true;
  return [...known].some(
    (site) =>
      site === name || (name.length >= 3 && (site.startsWith(name) || name.startsWith(site))),
  );
}
