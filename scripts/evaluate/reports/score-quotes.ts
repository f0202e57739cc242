import type { Quote, Report } from '../../../lib/engine/index.ts';
import { type Pair, pairUp } from '../matching.ts';
import { mentionForm, type Outcome } from '../outcomes.ts';
import type { Claim } from '../reliability.ts';
import type { GoldPerson, GoldQuote, GoldReport } from './gold-report.ts';
import { personNamed } from './same-person.ts';
import { comparedWords, f1OfWords, wordF1 } from './words.ts';

/** An article for which a person wrote down what is right, and what the engine says of it. */
export interface GoldArticle {
  readonly id: string;
  readonly gold: GoldReport;
  /** Null if the engine failed: it has found nothing then. */
  readonly report: Report | null;
}

/** `quoted`: in quotation marks, whether a whole clause or a part of one. */
export const GROUPS = ['quoted', 'indirect'] as const;
export type Group = (typeof GROUPS)[number];

/** A quote of the engine in the form in which it is compared. */
export interface SystemQuote {
  readonly quote: Quote;
  readonly text: string;
  readonly speaker: string | null;
}

export interface FoundQuote extends Pair<GoldQuote, SystemQuote> {
  readonly speakerRight: boolean;
}

/** What one article contributes for one group of quotes. */
export interface QuoteScore {
  readonly group: Group;
  readonly gold: readonly GoldQuote[];
  readonly system: readonly SystemQuote[];
  readonly found: readonly FoundQuote[];
}

const LEAST_ALIKE: Readonly<Record<Group, number>> = { quoted: 0.8, indirect: 0.6 };

/** Pairs the quotes of one group by their words, as a page's text may differ from the one annotated. */
export function scoreQuotes({ gold, report }: GoldArticle, group: Group): QuoteScore {
  const asked = gold.quotes.filter(({ kind }) => groupOf(kind) === group);
  const given = systemQuotes(report).filter(({ quote }) => groupOf(quote.kind) === group);
  const found = pairUp(asked, given, {
    likeness: (a, b) => wordF1(a.text, b.text),
    least: LEAST_ALIKE[group],
    distance: (i, j) => Math.abs(i / asked.length - j / given.length),
  }).map((pair) => ({
    ...pair,
    speakerRight: isSpeakerRight(pair.gold, pair.system.speaker, gold.people),
  }));
  return { group, gold: asked, system: given, found };
}

function groupOf(kind: GoldQuote['kind']): Group {
  return kind === 'indirect' ? 'indirect' : 'quoted';
}

function systemQuotes(report: Report | null): readonly SystemQuote[] {
  if (report === null) return [];
  const names = new Map(report.people.map(({ id, name }) => [id, name]));
  return report.quotes.map((quote) => ({
    quote,
    text: report.article.text.slice(quote.span.start, quote.span.end),
    speaker: quote.speaker === null ? null : (names.get(quote.speaker) ?? null),
  }));
}

const UNTOLD = new Set('the a an of and in for to his her its their'.split(' '));
const HALF = 0.5;

/** A named person must be that person, anyone else be called by about the same words; who cannot be told must be left open. */
function isSpeakerRight(
  { speaker, speakerType }: GoldQuote,
  name: string | null,
  people: readonly GoldPerson[],
): boolean {
  if (speaker === null || name === null) return speaker === name;
  if (speakerType === 'person') return personNamed(name, people)?.name === speaker;
  return f1OfWords(tellingWords(speaker), tellingWords(name)) >= HALF;
}

function tellingWords(text: string): readonly string[] {
  return comparedWords(text).filter((word) => !UNTOLD.has(word));
}

/** What became of each quote of the group. */
export function quoteOutcomes(
  document: string,
  { gold, system, found }: QuoteScore,
): readonly Outcome[] {
  const matched = { gold: new Set(found.map((pair) => pair.gold)), system: systemIn(found) };
  return [
    ...found.map((pair): Outcome => {
      const outcome = foundClass(pair);
      return { ...goldSide(document, pair.gold), ...systemSide(pair.system), outcome };
    }),
    ...gold
      .filter((quote) => !matched.gold.has(quote))
      .map((quote): Outcome => ({ ...goldSide(document, quote), outcome: 'missed' })),
    ...system
      .filter((quote) => !matched.system.has(quote))
      .map((quote): Outcome => falseOutcome(document, quote)),
  ];
}

/** One claim for each quote whose speaker the engine names. */
export function quoteClaims({ system, found }: QuoteScore): readonly Claim[] {
  const right = systemIn(found.filter(({ speakerRight }) => speakerRight));
  return system
    .filter(({ speaker }) => speaker !== null)
    .map((quote) => ({ confidence: quote.quote.confidence, right: right.has(quote) }));
}

function systemIn(found: readonly FoundQuote[]): ReadonlySet<SystemQuote> {
  return new Set(found.map((pair) => pair.system));
}

function foundClass({ speakerRight, system }: FoundQuote): Outcome['outcome'] {
  if (speakerRight) return 'right';
  return system.speaker === null ? 'left open' : 'wrong speaker';
}

function goldSide(document: string, { kind, text, mention, speaker }: GoldQuote) {
  const form = mentionForm(mention);
  return { document, kind, step: null, form, words: text, speaker: null, expected: speaker };
}

function systemSide({ quote, speaker }: SystemQuote) {
  return { step: quote.evidence.step, speaker };
}

function falseOutcome(document: string, { quote, text, speaker }: SystemQuote): Outcome {
  const { kind, evidence } = quote;
  const form = mentionForm(speaker);
  return {
    document,
    outcome: 'false',
    kind,
    step: evidence.step,
    form,
    words: text,
    speaker,
    expected: null,
  };
}
