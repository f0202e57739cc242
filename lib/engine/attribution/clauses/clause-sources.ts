import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import type { ClausePattern, Frame } from '../types.ts';
import { canBeSubject, clauseSubject } from './clause-subject.ts';
import type { Cue } from './cues.ts';
import { headWord } from './heads.ts';
import { ownerBefore } from './noun-phrases.ts';
import { nounPhraseStartingAt } from './phrases-forward.ts';
import { questionAfter } from './questions.ts';
import { antecedent, subjectAfter, subjectBefore } from './subjects.ts';
import {
  blockAround,
  isAdverb,
  isComma,
  isPossessiveEnding,
  isPunctuation,
  isQuoted,
  wordAt,
} from './words.ts';

export interface FoundSource {
  readonly source: TokenRange | null;
  readonly pattern: ClausePattern;
}

/** Who says, by the way the words of saying stand in the sentence; null where the cue is none after all. */
export function sourceOf(
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
  const inverted = invertedSource(context, cue, frame);
  if (inverted !== null) return { source: inverted, pattern: 'verb-subject' };
  return ofVerb(context, cue, frame);
}

function ofVerb(context: AttributionContext, cue: Cue, frame: Frame): FoundSource | null {
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
  const caused = cue.use === 'infinitive' ? causedSubject(context, cue.first - 1, lo) : null;
  return (
    caused ??
    relativeSubject(context, cue.first, lo) ??
    clauseSubject(context, frame.first, cue.first)
  );
}

const LONGEST_OBJECT = 8;

/** "which led the jury to conclude": the object of the causing verb says it. */
function causedSubject(context: AttributionContext, to: number, lo: number): TokenRange | null {
  for (let i = to - 2; i >= Math.max(lo, to - LONGEST_OBJECT); i--) {
    if (!context.data.causingVerbs.has(wordAt(context, i))) continue;
    const object = nounPhraseStartingAt(context, i + 1, to);
    return object?.end === to ? object : null;
  }
  return null;
}

/** "the party, which tried to win votes by saying": the phrase that the relative clause belongs to. */
function relativeSubject(context: AttributionContext, cue: number, lo: number): TokenRange | null {
  const { conjunctions, coordinators } = context.data;
  for (let i = cue - 1; i > lo && !isPunctuation(context, i); i--) {
    const word = wordAt(context, i);
    if (/^(?:who|which)$/u.test(word)) return antecedent(context, i, lo);
    if (conjunctions.has(word) && !coordinators.has(word)) return null;
  }
  return null;
}

/** The verb stands first, after quoted or reported words: "'…,' said Roe". */
function invertedSource(context: AttributionContext, cue: Cue, frame: Frame): TokenRange | null {
  if (cue.use !== 'finite' || needsAddressee(cue)) return null;
  let k = cue.first - 1;
  while (k >= frame.first && isAdverb(context, k)) k--;
  const source = subjectAfter(context, cue.end, frame.end);
  if (source === null || k < frame.first) return endingClause(context, source, frame);
  if (followsPassage(context, k)) return source;
  return isComma(context, k) && maySpeak(context, source)
    ? endingClause(context, source, frame)
    : null;
}

/** Not "remembers waking in water": somebody determined, many, or, in a headline, a bare noun. */
function maySpeak(context: AttributionContext, source: TokenRange): boolean {
  if (canBeSubject(context, source) || headWord(context, source).endsWith('s')) return true;
  return blockAround(context, source.first)?.kind === 'heading';
}

/** The source, if nothing that a reported clause would need follows it. */
function endingClause(
  context: AttributionContext,
  source: TokenRange | null,
  frame: Frame,
): TokenRange | null {
  return source !== null && endsClause(context, source, frame) ? source : null;
}

function needsAddressee({ verb }: Cue): boolean {
  return verb?.frames.has('needs-addressee') === true;
}

/** Token `k` ends a quotation, or is the comma behind one. */
function followsPassage(context: AttributionContext, k: number): boolean {
  return isQuoted(context, k) || (isComma(context, k) && isQuoted(context, k - 1));
}

/** Nothing that a reported clause would need follows the subject: punctuation, an adjunct, the end. */
function endsClause(
  context: AttributionContext,
  { first, end }: TokenRange,
  frame: Frame,
): boolean {
  if (/^(?:it|you)$/u.test(wordAt(context, first))) return false;
  if (end >= frame.end) return true;
  if (isPunctuation(context, end)) return !isQuoted(context, end);
  const { prepositions, timeWords } = context.data;
  return prepositions.has(wordAt(context, end)) || timeWords.has(wordAt(context, end));
}

function passiveSource(
  context: AttributionContext,
  cue: Cue,
  frame: Frame,
  hi: number,
): FoundSource | null {
  const isSpeech = cue.verb?.frames.has('bare') === true || cue.verb?.frames.has('naming') === true;
  for (let i = cue.end; isSpeech && i < Math.min(hi, frame.end); i++) {
    if (wordAt(context, i) === 'by') {
      const source = nounPhraseStartingAt(context, i + 1, frame.end);
      return source === null ? null : { source, pattern: 'passive' };
    }
  }
  return isQuestionPut(context, cue, frame) ? { source: null, pattern: 'passive' } : null;
}

/** "Asked whether …", "Roe was asked: '…'": a question that somebody put, nobody says who. */
function isQuestionPut(context: AttributionContext, cue: Cue, frame: Frame): boolean {
  const opensSentence = cue.first === frame.first;
  if (!opensSentence && !context.data.askingVerbs.has(cue.verb?.lemma ?? '')) return false;
  if (questionAfter(context, cue.end) !== null) return true;
  const next =
    isPunctuation(context, cue.end) && !isQuoted(context, cue.end) ? cue.end + 1 : cue.end;
  return !opensSentence && isQuoted(context, next);
}

function sourceOfNoun(context: AttributionContext, cue: Cue, frame: Frame): FoundSource | null {
  const owner = ownerBefore(context, cue.first, frame.first);
  if (owner !== null) return { source: owner, pattern: 'noun-of-saying' };
  const before = cue.first - 1;
  const isPronoun =
    context.data.possessives.has(wordAt(context, before)) && !isPossessiveEnding(context, before);
  return isPronoun
    ? { source: { first: before, end: cue.first }, pattern: 'noun-of-saying' }
    : null;
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
