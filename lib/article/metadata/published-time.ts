const PARTS =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2})(?<second>:\d{2})?(?:[.,]\d+)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/u;
/** Texts that only read as a date together with a zone: "Mon, 18 Nov 2019 09:00:00 GMT". */
const WITH_ZONE = /\d{4}.*(?:GMT|UTC|[+-]\d{4})/u;
/** What is older was never published on the web: a default value of some program. */
const FIRST_YEAR = Date.UTC(1990);

/**
 * The first candidate that is a date, as ISO 8601: as precise as it is given, seconds at most, and
 * without a zone where it has none.
 *
 * @param candidates what JSON-LD, meta tags and `<time>` say, best first
 */
export function publishedTime(candidates: Iterable<string | null>): string | null {
  for (const candidate of candidates) {
    const time = candidate && isoTime(candidate.trim());
    if (time) return time;
  }
  return null;
}

function isoTime(text: string): string | null {
  const iso = isoOf(text) ?? (WITH_ZONE.test(text) ? text : null);
  const time = iso === null ? NaN : Date.parse(iso);
  if (iso === null || !(time >= FIRST_YEAR)) return null;
  return iso === text && !PARTS.test(text) ? new Date(time).toISOString() : iso;
}

/** Date, time and zone as they are given, in the form of ISO 8601; null for any other text. */
function isoOf(text: string): string | null {
  const groups = PARTS.exec(text)?.groups;
  if (!groups) return null;
  const { date = '', time, second = '', zone = '' } = groups;
  return time === undefined ? date : `${date}T${time}${second}${isoZone(zone)}`;
}

function isoZone(zone: string): string {
  if (zone === '') return '';
  if (/[A-Z]/u.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}
