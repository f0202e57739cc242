const PARTS =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/u;
/** Texts that only read as a date together with a zone: "Mon, 18 Nov 2019 09:00:00 GMT". */
const WITH_ZONE = /\d{4}.*(?:GMT|UTC|[+-]\d{4})/u;
/** What is older was never published on the web: a default value of some program. */
const FIRST_YEAR = 1990;

/**
 * The first candidate that is a date, as ISO 8601: as precise as it is given, seconds at most, and
 * without a zone where it has none.
 *
 * @param candidates what JSON-LD, meta tags and `<time>` say, best first
 */
export function publishedTime(candidates: readonly (string | null)[]): string | null {
  for (const candidate of candidates) {
    const time = candidate && isoTime(candidate.trim());
    if (time) return time;
  }
  return null;
}

function isoTime(text: string): string | null {
  const parts = PARTS.exec(text);
  if (!parts) {
    const time = WITH_ZONE.test(text) ? Date.parse(text) : NaN;
    return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
  }
  const [, year = '', month = '', day = '', hour, minute = '', second, zone] = parts;
  const date = `${year}-${month}-${day}`;
  const clock = hour === undefined ? '' : `T${hour}:${minute}${second ? `:${second}` : ''}`;
  const iso = date + clock + (clock && zone ? isoZone(zone) : '');
  return Number(year) < FIRST_YEAR || Number.isNaN(Date.parse(iso)) ? null : iso;
}

function isoZone(zone: string): string {
  if (/[A-Z]/u.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}
