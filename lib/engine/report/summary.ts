import type {
  Person,
  PersonId,
  Quote,
  QuoteKind,
  QuoteRow,
  Report,
  ReportSummary,
  SpeakerSummary,
} from '../types.ts';
import { byPlace, rowsOf } from './rows.ts';
import { unionLength } from './span-union.ts';

/**
 * The Report as a list of speakers, for views that show who said what.
 *
 * Speakers are ranked by the place of their first quote. `quoteCount` counts rows, so that it is the sum of all the
 * rows that are shown; shares are taken of all words that have a speaker, so that quotes left open lower nobody's.
 */
export function summarize({ people, quotes }: Report): ReportSummary {
  const known = new Map(people.map((person) => [person.id, person]));
  const quotesOf = new Map<PersonId | null, Quote[]>();
  const attributed: Quote[] = [];
  for (const quote of [...quotes].sort(byPlace)) {
    const speaker = quote.speaker !== null && known.has(quote.speaker) ? quote.speaker : null;
    const group = quotesOf.get(speaker);
    if (group === undefined) quotesOf.set(speaker, [quote]);
    else group.push(quote);
    if (speaker !== null) attributed.push(quote);
  }
  const total = unionLength(attributed.map(({ span }) => span));
  const speakers: SpeakerSummary[] = [];
  for (const [id, group] of quotesOf) {
    const person = id === null ? undefined : known.get(id);
    if (person !== undefined) speakers.push(speakerOf(person, speakers.length, group, total));
  }
  const unattributed = rowsOf(quotesOf.get(null) ?? []);
  return {
    speakers,
    mentioned: people.filter(({ id, kind }) => kind === 'person' && !quotesOf.has(id)),
    unattributed,
    quoteCount: speakers.reduce((sum, { rows }) => sum + rows.length, unattributed.length),
  };
}

function speakerOf(
  person: Person,
  rank: number,
  quotes: readonly Quote[],
  total: number,
): SpeakerSummary {
  const rows = rowsOf(quotes);
  const length = unionLength(quotes.map(({ span }) => span));
  return { person, rank, rows, counts: countKinds(rows), share: total === 0 ? 0 : length / total };
}

function countKinds(rows: readonly QuoteRow[]): Record<QuoteKind, number> {
  const counts = { direct: 0, partial: 0, indirect: 0 };
  for (const { quote } of rows) counts[quote.kind]++;
  return counts;
}
