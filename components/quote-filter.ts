import type {
  Article,
  Person,
  PersonId,
  QuoteKind,
  QuoteRow,
  ReportSummary,
  SpeakerSummary,
} from '../lib/engine/index.ts';
import { piecesOf } from './quote-pieces.ts';

/** Stands in a filter for whoever is left open: no person has it as id. */
export const OPEN = 'open';

/** What a reader looks for; null is everything. */
export interface QuoteFilter {
  readonly text: string;
  readonly kind: QuoteKind | null;
  /** A person's id, or {@link OPEN}. */
  readonly speaker: PersonId | null;
}

export const NO_FILTER: QuoteFilter = { text: '', kind: null, speaker: null };

export function isFiltering({ text, kind, speaker }: QuoteFilter): boolean {
  return text.trim() !== '' || kind !== null || speaker !== null;
}

/**
 * What is left of a summary, and how much of it there is. Speakers without a row are left out; the
 * share of the others stays as it is for the whole article.
 */
export function filterSummary(
  article: Article,
  summary: ReportSummary,
  filter: QuoteFilter,
): ReportSummary {
  if (!isFiltering(filter)) return summary;
  const words = plain(filter.text).split(' ').filter(Boolean);
  const has = (text: string) => words.every((word) => text.includes(word));
  const rowsOf = (rows: readonly QuoteRow[], person: Person | null) => {
    if (filter.speaker !== null && filter.speaker !== (person?.id ?? OPEN)) return [];
    const name = person === null ? '' : nameOf(person);
    return rows.filter(
      (row) =>
        (filter.kind === null || row.quote.kind === filter.kind) &&
        has(`${textOf(article, row)} ${name}`),
    );
  };
  const speakers = summary.speakers
    .map((speaker): SpeakerSummary => {
      const rows = rowsOf(speaker.rows, speaker.person);
      return { ...speaker, rows, counts: countKinds(rows) };
    })
    .filter(({ rows }) => rows.length > 0);
  const unattributed = rowsOf(summary.unattributed, null);
  const byNameAlone = filter.kind === null && filter.speaker === null;
  return {
    speakers,
    unattributed,
    mentioned: byNameAlone ? summary.mentioned.filter((person) => has(nameOf(person))) : [],
    quoteCount: speakers.reduce((sum, { rows }) => sum + rows.length, unattributed.length),
  };
}

function countKinds(rows: readonly QuoteRow[]): SpeakerSummary['counts'] {
  const counts = { direct: 0, partial: 0, indirect: 0 };
  for (const { quote } of rows) counts[quote.kind]++;
  return counts;
}

const texts = new WeakMap<QuoteRow, string>();

/** As the row is shown; made once, because it is asked for at every key press. */
function textOf(article: Article, row: QuoteRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const made = plain(
    piecesOf(article, row)
      .map(({ text }) => text)
      .join(''),
  );
  texts.set(row, made);
  return made;
}

function nameOf({ name, aliases, role }: Person): string {
  return plain([name, ...aliases, role ?? ''].join(' '));
}

/** Without case, accents and differences in spaces and quotation marks: as people type. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘‛]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
