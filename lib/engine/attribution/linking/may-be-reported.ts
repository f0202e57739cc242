import { isNaming } from '../clauses/content-before.ts';
import type { TokenRange } from '../../text/types.ts';
import type { Proposal } from '../quotes/drafts.ts';
import type { Proposals } from '../quotes/propose.ts';

const TITLE_LEAD = 3;

/**
 * Tells which stretches of the reporter's words may be reported speech, by where they begin and end: not a title of a work,
 * not a quotation of whole sentences, of "Roe's claim that …" the clause alone, and of "the plan was called 'a farce' by Roe"
 * nothing but the words in marks.
 */
export function reportable({
  quoted,
  reported,
  clauses,
}: Proposals): (range: TokenRange) => boolean {
  const ofNouns = reported.filter(
    ({ verdict, draft }) => verdict === 'accepted' && draft.step === 'noun-of-saying',
  );
  const namings = clauses.filter(isNaming);
  const excluded = new Set([
    ...ownersOf(ofNouns),
    ...openersOfTitles(quoted),
    ...tokensOfSpeech(quoted),
    ...namings.flatMap(({ source }) => source?.first ?? []),
  ]);
  const nounEnds = new Map(ofNouns.map(({ content }) => [content.first, content.end]));
  const named = new Set(namings.flatMap(({ cue }) => endsBefore(cue.first)));
  return ({ first, end }) =>
    !excluded.has(first) && !named.has(end) && end <= (nounEnds.get(first) ?? end);
}

const LONGEST_AUXILIARY = 3;

/** Where a phrase may end of which a verb at a token tells something: "the plan | was once | hailed". */
function endsBefore(verb: number): readonly number[] {
  return Array.from({ length: LONGEST_AUXILIARY + 1 }, (_, before) => verb - before);
}

/** Where phrases like "Roe's claim that …" begin. */
function ownersOf(ofNouns: readonly Proposal[]): readonly number[] {
  return ofNouns.flatMap(({ draft: { source } }) => (source === null ? [] : [source.first]));
}

/** Where phrases like "the book 'Stones'" may begin: who wrote the book has not said so. */
function openersOfTitles(quoted: readonly Proposal[]): readonly number[] {
  const titles = quoted.filter(({ verdict }) => verdict === 'title');
  return titles.flatMap(({ content }) =>
    Array.from({ length: TITLE_LEAD + 1 }, (_, before) => content.first - before),
  );
}

/** The tokens of quotations that are whole sentences. */
function tokensOfSpeech(quoted: readonly Proposal[]): readonly number[] {
  return quoted
    .filter(({ verdict, draft }) => verdict === 'accepted' && draft.kind === 'direct')
    .flatMap(({ content: { first, end } }) =>
      Array.from({ length: end - first }, (_, k) => first + k),
    );
}
