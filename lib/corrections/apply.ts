import type { Article, Person, PersonId, Quote, Report, Span } from '../engine/index.ts';
import { findPerson, findQuote } from './references.ts';
import type { Corrected, Correction, PersonRef } from './types.ts';

/** `Evidence.step` of a quote whose speaker the reader has set. */
export const READER_STEP = 'reader';

/** A report on its way through the corrections. */
interface Draft {
  readonly article: Article;
  readonly people: readonly Person[];
  readonly quotes: readonly Quote[];
  readonly readersQuotes: ReadonlySet<string>;
  readonly readersPeople: ReadonlySet<string>;
}

type Of<Kind extends Correction['kind']> = Extract<Correction, { readonly kind: Kind }>;

/**
 * Gives a report as the reader corrected it. The report itself stays as it is: the corrections are
 * kept beside it and can each be taken back.
 *
 * @param corrections in the order in which they were made; each sees what the earlier ones left
 */
export function applyCorrections(report: Report, corrections: readonly Correction[]): Corrected {
  const { article, people, quotes } = report;
  const none: ReadonlySet<string> = new Set();
  let draft: Draft = { article, people, quotes, readersQuotes: none, readersPeople: none };
  const idle = new Set<Correction>();
  for (const [at, correction] of corrections.entries()) {
    const next = apply(draft, correction, `r${at + 1}`);
    if (next === null) idle.add(correction);
    else draft = next;
  }
  return {
    report: { ...report, people: draft.people, quotes: draft.quotes },
    quotes: draft.readersQuotes,
    people: draft.readersPeople,
    idle,
  };
}

/**
 * @param newId for a person whom this correction brings in
 * @returns null if what the correction is about is not there
 */
function apply(draft: Draft, correction: Correction, newId: PersonId): Draft | null {
  switch (correction.kind) {
    case 'speaker':
      return setSpeaker(draft, correction, newId);
    case 'not-a-quote':
      return removeQuote(draft, correction);
    case 'merge':
      return merge(draft, correction);
    case 'split':
      return split(draft, correction, newId);
    case 'not-a-person':
      return removePerson(draft, correction);
  }
}

function setSpeaker(draft: Draft, { quote, speaker }: Of<'speaker'>, newId: PersonId) {
  const found = findQuote(quote, draft.quotes, draft.article);
  if (found === undefined) return null;
  const [people, person] =
    speaker === null ? [draft.people, null] : withPerson(draft.people, speaker, newId);
  const quotes = draft.quotes.map((one) => (one === found ? saidBy(one, person?.id ?? null) : one));
  const isNew = person !== null && !draft.people.includes(person);
  return {
    ...draft,
    people,
    quotes,
    readersQuotes: plus(draft.readersQuotes, [found.id]),
    readersPeople: isNew ? plus(draft.readersPeople, [person.id]) : draft.readersPeople,
  };
}

/** The people, and among them the one who is meant, whom the article need not name. */
function withPerson(
  people: readonly Person[],
  ref: PersonRef,
  newId: PersonId,
): readonly [readonly Person[], Person] {
  const known = findPerson(ref, people);
  if (known !== undefined) return [people, known];
  const person: Person = {
    id: newId,
    name: ref.name,
    aliases: [],
    role: null,
    kind: 'person',
    mentions: [],
  };
  return [[...people, person], person];
}

function removeQuote(draft: Draft, { quote }: Of<'not-a-quote'>) {
  const found = findQuote(quote, draft.quotes, draft.article);
  return found === undefined
    ? null
    : { ...draft, quotes: draft.quotes.filter((one) => one !== found) };
}

function merge(draft: Draft, correction: Of<'merge'>) {
  const gone = findPerson(correction.person, draft.people);
  const kept = findPerson(correction.into, draft.people);
  if (gone === undefined || kept === undefined || gone === kept) return null;
  const names = new Set([...kept.aliases, gone.name, ...gone.aliases]);
  names.delete(kept.name);
  const both: Person = {
    ...kept,
    aliases: [...names],
    role: kept.role ?? gone.role,
    mentions: inOrder([...kept.mentions, ...gone.mentions]),
  };
  return {
    ...draft,
    people: draft.people.filter((one) => one !== gone).map((one) => (one === kept ? both : one)),
    quotes: draft.quotes.map((one) =>
      one.speaker === gone.id ? { ...one, speaker: kept.id } : one,
    ),
    readersPeople: plus(draft.readersPeople, [kept.id]),
  };
}

/** What was said under the other name goes with it: whose source, or the way from it, leads there. */
function split(draft: Draft, { person, alias }: Of<'split'>, newId: PersonId) {
  const one = findPerson(person, draft.people);
  if (one?.aliases.includes(alias) !== true) return null;
  const { text } = draft.article;
  const isAlias = ({ start, end }: Span) => text.slice(start, end) === alias;
  const rest: Person = {
    ...one,
    aliases: one.aliases.filter((name) => name !== alias),
    mentions: one.mentions.filter((mention) => !isAlias(mention)),
  };
  const mentions = one.mentions.filter(isAlias);
  const other: Person = { ...one, id: newId, name: alias, aliases: [], role: null, mentions };
  const isOthers = ({ speaker, source, evidence }: Quote) =>
    speaker === one.id &&
    (source === null ? evidence.chain : [source, ...evidence.chain]).some(isAlias);
  return {
    ...draft,
    people: draft.people.flatMap((each) => (each === one ? [rest, other] : [each])),
    quotes: draft.quotes.map((quote) =>
      isOthers(quote) ? { ...quote, speaker: other.id } : quote,
    ),
    readersPeople: plus(draft.readersPeople, [rest.id, other.id]),
  };
}

function removePerson(draft: Draft, { person }: Of<'not-a-person'>) {
  const found = findPerson(person, draft.people);
  if (found === undefined) return null;
  const theirs = draft.quotes.filter(({ speaker }) => speaker === found.id);
  return {
    ...draft,
    people: draft.people.filter((one) => one !== found),
    quotes: draft.quotes.map((one) => (theirs.includes(one) ? saidBy(one, null) : one)),
    readersQuotes: plus(
      draft.readersQuotes,
      theirs.map(({ id }) => id),
    ),
  };
}

/** The reader is sure, and needs no other ground. */
function saidBy(quote: Quote, speaker: PersonId | null): Quote {
  return { ...quote, speaker, evidence: { step: READER_STEP, chain: [] }, confidence: 1 };
}

function plus<T>(all: ReadonlySet<T>, more: readonly T[]): ReadonlySet<T> {
  return new Set([...all, ...more]);
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
