import { hinted } from '../hinted.ts';
import { plainName } from './site-name.ts';

const PREFIX =
  /^(?:(?:written|words|report|story|text|texte|reporting) by|by|von|par|por|di|da|door|av|af|przez|autore?|author|text|texto|fotos?):?\s+/iu;
/** What may stand in {@link PREFIX} or begins a date. */
const NO_NAMES = new Set(
  (
    'written words report story text texte reporting by von par por di da door av af przez autor ' +
    'autore author texto foto fotos published updated posted modified'
  ).split(' '),
);
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Where a date, a time or an age begins, often without a space before it. */
const DATE = new RegExp(
  [
    String.raw`\d{4}[-/.]\d{1,2}`,
    String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}`,
    String.raw`\d{1,2}:\d{2}`,
    String.raw`\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:${MONTH})\b`,
    String.raw`(?<!\p{L})(?:${MONTH})\.?\s+\d`,
    String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+\p{L}+\s+\d`,
    String.raw`(?:hace|il y a|vor) \d`,
    String.raw`(?:published|updated|posted|last modified|first published)\b`,
  ].join('|'),
  'iu',
);
/** Whether {@link DATE}, which takes long to compile, can find anything. */
const MAY_BE_DATED = /\d|published|updated|posted|modified/i;
const namesRole = hinted(
  'analyst|bureau|columnist|contributor|correspondent|critic|desk|editor|journalist|media|newsroom|producer|reporter|staff|writer',
  /\b(?:analyst|bureau|columnist|contributors?|correspondent|critic|desk|editor|editorial|journalist|media|newsroom|producer|reporters?|staff|writer)\b/,
);
const LONGEST = 150;

/**
 * The first candidate that still names somebody after cleaning: without "By", dates, roles and line
 * breaks.
 *
 * @param candidates what JSON-LD, meta tags and the page itself say, best first
 * @param siteNames never somebody's name
 * @param title of the article: under one in Latin letters, a name in others is that of some account
 */
export function byline(
  candidates: Iterable<string | null | undefined>,
  siteNames: readonly (string | null)[],
  title = '',
): string | null {
  const sites = new Set(siteNames.flatMap((name) => (name ? [plainName(name)] : [])));
  for (const candidate of candidates) {
    const names = clean(candidate ?? '');
    if (names && !sites.has(plainName(names)) && isInScriptOf(title, names)) return names;
  }
  return null;
}

function isInScriptOf(title: string, names: string): boolean {
  return !/^\P{L}*\p{Script=Latin}/u.test(title) || /\p{Script=Latin}/u.test(names);
}

function clean(raw: string): string | null {
  if (isPlainName(raw)) return raw;
  // Only what comes before the first of these separators are names.
  const [first = ''] = raw.trim().split(/\s+[|•·/]\s+/u);
  const dated = MAY_BE_DATED.test(first) ? first.search(DATE) : -1;
  const names = (dated < 0 ? first : first.slice(0, dated))
    .split(/,|\n/u)
    .map(cleanName)
    .filter((name, index) => name !== '' && (index === 0 || !namesRole(name.toLowerCase())));
  const joined = names.join(', ');
  return isJunk(joined) ? null : joined;
}

/** Most names need no cleaning, for which a dozen patterns would be compiled. */
function isPlainName(raw: string): boolean {
  const words = raw.split(' ');
  const isShort = words.length > 1 && words.length < 5 && raw.length <= LONGEST;
  return isShort && words.every((word) => /^[A-Z][a-z]+$/.test(word) && !isNoName(word));
}

function isNoName(word: string): boolean {
  return NO_NAMES.has(word.toLowerCase());
}

function cleanName(part: string): string {
  return part
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(PREFIX, '')
    .replaceAll(/^['"“”‘’\s(]+|[\s'"“”‘’:;–—-]+$/gu, '')
    .replace(/\s*\([^)]*\)?$/u, '');
}

function isJunk(names: string): boolean {
  return (
    !(/[a-z]{2}/i.test(names) || /\p{L}{2}/u.test(names)) ||
    names.length > LONGEST ||
    /^(?:https?:|www\.|@|(?:admin|undefined|null|none|unknown)$)/i.test(names)
  );
}
