import type { TokenRange } from '../../text/types.ts';
import { contentAfter, contentBefore } from './contents.ts';
import type { AttributionContext } from '../context.ts';
import { type Cue, findCues } from './cues.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { clauseSubject, subjectAfter, subjectBefore } from './subjects.ts';
import type { ClausePattern, Frame, ReportingClause } from '../types.ts';
import { isAdverb, isComma, isPunctuation, wordAt } from './words.ts';

/** The reporting clauses of a whole article, in order. */
export function findClauses(context: AttributionContext): readonly ReportingClause[] {
  return context.frames.flatMap((frame, index) => clausesOf(context, frame, index));
}

function clausesOf(context: AttributionContext, frame: Frame, index: number): ReportingClause[] {
  const cues = findCues(context, frame);
  const clauses = cues.flatMap((cue, k): ReportingClause[] => {
    const found = sourceOf(context, cue, frame, cues[k + 1]?.first ?? frame.end);
    if (found === null) return [];
    const { source, pattern } = found;
    const first = Math.min(cue.first, source?.first ?? cue.first);
    const end = Math.max(cue.end, source?.end ?? cue.end);
    const clause = {
      pattern,
      frame: index,
      cue: { first: cue.first, end: cue.end },
      verb: cue.verb,
      source,
      extent: { first, end },
    };
    return [
      {
        ...clause,
        before: contentBefore(context, frame, clause),
        after: contentAfter(context, frame, clause),
      },
    ];
  });
  return clauses.map((clause, k) => cutAtNext(context, clause, clauses.slice(k + 1)));
}

/** Reported words end where the comma of a further clause begins: "asked whether it was safe, Roe said …". */
function cutAtNext(
  context: AttributionContext,
  clause: ReportingClause,
  later: readonly ReportingClause[],
): ReportingClause {
  const { after } = clause;
  if (after === null) return clause;
  const next = later.find(
    ({ extent, pattern }) =>
      extent.first > after.first &&
      extent.first < after.end &&
      pattern === 'subject-verb' &&
      isComma(context, extent.first - 1),
  );
  return next === undefined
    ? clause
    : { ...clause, after: { ...after, end: next.extent.first - 1 } };
}

interface FoundSource {
  readonly source: TokenRange | null;
  readonly pattern: ClausePattern;
}

function sourceOf(
  context: AttributionContext,
  cue: Cue,
  frame: Frame,
  hi: number,
): FoundSource | null {
  if (cue.kind === 'according-to') {
    const source = nounPhraseStartingAt(context, cue.end, frame.end);
    return source === null ? null : { source, pattern: 'according-to' };
  }
  if (cue.kind === 'noun') return sourceOfNoun(context, cue, frame);
  if (cue.use === 'passive') return passiveSource(context, cue, frame, hi);
  const inverted = cue.use === 'finite' ? invertedSource(context, cue, frame) : null;
  if (inverted !== null) return { source: inverted, pattern: 'verb-subject' };
  const lo = clauseStart(context, cue.first, frame);
  const source =
    cue.use === 'gerund' || cue.use === 'infinitive'
      ? participleSource(context, cue, lo, frame)
      : subjectBefore(context, cue.first, lo);
  if (source === null) return null;
  return { source, pattern: cue.use === 'gerund' ? 'participle' : 'subject-verb' };
}

/** "Roe was saying" has its own subject; ", saying …" and "went on to say" have that of the sentence. */
function participleSource(
  context: AttributionContext,
  cue: Cue,
  lo: number,
  frame: Frame,
): TokenRange | null {
  const progressive = /^(?:is|are|was|were|been|'s|'re|'m)$/u.test(wordAt(context, cue.first - 1));
  if (progressive) return subjectBefore(context, cue.first, lo);
  return clauseSubject(context, frame.first, cue.first);
}

/** The verb stands first, after quoted or reported words: "'…,' said Roe". */
function invertedSource(context: AttributionContext, cue: Cue, frame: Frame): TokenRange | null {
  let k = cue.first - 1;
  while (k >= frame.first && isAdverb(context, k)) k--;
  const afterPassage = k >= frame.first && context.passageAt[k] !== -1;
  const afterComma = isComma(context, k) && k > frame.first;
  if (k >= frame.first && !afterPassage && !afterComma) return null;
  if (cue.verb?.frames.has('needs-addressee') === true) return null;
  const source = subjectAfter(context, cue.end, frame.end);
  if (source === null || afterPassage) return source;
  if (afterComma && context.passageAt[k - 1] !== -1) return source;
  const mayBeObject = /^(?:it|you)$/u.test(wordAt(context, source.first));
  return !mayBeObject && endsClause(context, source.end, frame) ? source : null;
}

/** Nothing that a reported clause would need follows: punctuation, an adjunct, the end. */
function endsClause(context: AttributionContext, i: number, frame: Frame): boolean {
  return (
    i >= frame.end ||
    (isPunctuation(context, i) && context.passageAt[i] === -1) ||
    context.data.prepositions.has(wordAt(context, i)) ||
    context.data.timeWords.has(wordAt(context, i))
  );
}

function passiveSource(
  context: AttributionContext,
  cue: Cue,
  frame: Frame,
  hi: number,
): FoundSource | null {
  for (let i = cue.end; i < Math.min(hi, frame.end); i++) {
    if (wordAt(context, i) === 'by') {
      const source = nounPhraseStartingAt(context, i + 1, frame.end);
      return source === null ? null : { source, pattern: 'passive' };
    }
  }
  const isQuestion =
    cue.first === frame.first && context.data.questionWords.has(wordAt(context, cue.end));
  return isQuestion ? { source: null, pattern: 'passive' } : null;
}

function sourceOfNoun(context: AttributionContext, cue: Cue, frame: Frame): FoundSource | null {
  const before = wordAt(context, cue.first - 1);
  if (before === "'s" || before === "'") {
    const source = nounPhraseEndingAt(context, cue.first - 2, frame.first);
    return source === null ? null : { source, pattern: 'noun-of-saying' };
  }
  if (context.data.possessives.has(before))
    return { source: { first: cue.first - 1, end: cue.first }, pattern: 'noun-of-saying' };
  return null;
}

/** After the last quotation, semicolon or bracket before the verb. */
function clauseStart(context: AttributionContext, verb: number, frame: Frame): number {
  for (let i = verb - 1; i >= frame.first; i--) {
    if (/^[;:]$/u.test(wordAt(context, i))) return i + 1;
    if ((context.passageAt[i] ?? -1) >= 0) return afterMarks(context, i + 1, verb);
  }
  return frame.first;
}

function afterMarks(context: AttributionContext, i: number, limit: number): number {
  let k = i;
  while (k < limit && isPunctuation(context, k)) k++;
  return k;
}
