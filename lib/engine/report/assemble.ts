import type { AttributedQuote, Attributions } from '../attribution/attribute.ts';
import type { Referent } from '../attribution/sources/cast.ts';
import { confidenceOf } from '../attribution/confidence.ts';
import { type AttributionContext, spanOf } from '../attribution/context.ts';
import type { NamedPerson } from '../people/types.ts';
import type { Article, Coverage, Person, Quote, Report, Span } from '../types.ts';

/** Turns what the stages found into the one contract: people first, then quotes, both in the order of the text. */
export function assembleReport(
  article: Article,
  coverage: Coverage,
  { context, cast, quotes }: Attributions,
): Report {
  const people = [
    ...context.people.map((person, index) => personOf(person, index)),
    ...cast.entities.map(({ name, kind, mentions }, index): Person => {
      return {
        id: idOf({ type: 'entity', index }),
        name,
        aliases: [],
        role: null,
        kind,
        mentions: uniqueSpans(mentions),
      };
    }),
  ];
  return {
    schema: 1,
    article,
    people,
    quotes: quotes.map((quote, index) => quoteOf(context, quote, index)),
    coverage,
  };
}

function idOf({ type, index }: Referent): string {
  return `${type === 'person' ? 'p' : 'e'}${index + 1}`;
}

function personOf({ name, aliases, role, mentions }: NamedPerson, index: number): Person {
  const spans = mentions.map(({ start, end }) => ({ start, end }));
  return {
    id: idOf({ type: 'person', index }),
    name,
    aliases,
    role,
    kind: 'person',
    mentions: spans,
  };
}

function quoteOf(
  context: AttributionContext,
  { draft, resolution }: AttributedQuote,
  index: number,
): Quote {
  const { tokens } = context.article;
  const source = draft.source === null ? null : spanOf(tokens, draft.source);
  const cue = draft.cue === null ? null : spanOf(tokens, draft.cue);
  return {
    id: `q${index + 1}`,
    kind: draft.kind,
    span: draft.span,
    speaker: resolution.referent === null ? null : idOf(resolution.referent),
    source,
    cue,
    evidence: { step: draft.step, chain: chainOf(context, source, resolution) },
    confidence: confidenceOf(draft, resolution.certainty),
  };
}

/** From the source's own words over the mentions between to the fullest name. */
function chainOf(
  context: AttributionContext,
  source: Span | null,
  { referent, via }: AttributedQuote['resolution'],
): Span[] {
  const fullest =
    referent?.type === 'person' ? fullestMention(context.people[referent.index]) : null;
  return uniqueSpans([
    ...(source === null ? [] : [source]),
    ...via,
    ...(fullest === null ? [] : [fullest]),
  ]);
}

function fullestMention(person: NamedPerson | undefined): Span | null {
  const full = person?.mentions.find(({ form }) => form === 'full') ?? person?.mentions[0];
  return full === undefined ? null : { start: full.start, end: full.end };
}

function uniqueSpans(spans: readonly Span[]): Span[] {
  return spans.filter(
    (span, index) =>
      spans.findIndex(({ start, end }) => start === span.start && end === span.end) === index,
  );
}
