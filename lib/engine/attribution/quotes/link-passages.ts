import type { TokenRange } from '../../text/types.ts';
import type { AttributionContext } from '../context.ts';
import type { PassageLink, Step } from './drafts.ts';
import { clauseSubject } from '../clauses/clause-subject.ts';
import { linkToLabel, linkToSignature } from './signatures.ts';
import { linkRepeatedWords } from './same-words.ts';
import { linkByUnknownVerb } from './unknown-verbs.ts';
import type { ReportingClause } from '../types.ts';
import { isAdverb, isPunctuation, wordAt } from '../clauses/words.ts';

const CLOSE = 3;

/**
 * Links every quoted passage to the words that stand for its speaker: first within its own sentence, then to what it
 * carries on from (the paragraph, the passage before, the sentence before), then to the passage that follows.
 *
 * @returns one link a passage, in their order; `unattributed` where no rule applies
 */
export function linkPassages(
  context: AttributionContext,
  clauses: readonly ReportingClause[],
): readonly PassageLink[] {
  const byFrame = Map.groupBy(clauses, (clause) => clause.frame);
  const links: PassageLink[] = [];
  context.passages.forEach(({ label }, index) => {
    const found =
      linkToLabel(context, label) ??
      linkToSignature(context, index) ??
      linkInSentence(context, byFrame, index) ??
      linkBackward(context, byFrame, links, index);
    links.push(found ?? { source: null, cue: null, step: 'unattributed' });
  });
  const complete = links.map((link, index) =>
    needsLaterLink(link) ? (linkForward(context, links, index) ?? link) : link,
  );
  return linkRepeatedWords(context, complete);
}

type ClausesByFrame = ReadonlyMap<number, readonly ReportingClause[]>;

function linkTo(clause: ReportingClause, step: Step): PassageLink {
  return {
    source: clause.source,
    cue: clause.cue,
    step: clause.pattern === 'headline' ? 'headline' : step,
  };
}

function linkInSentence(
  context: AttributionContext,
  byFrame: ClausesByFrame,
  index: number,
): PassageLink | null {
  const passage = context.passageTokens[index];
  if (passage === undefined) return null;
  const frame = context.frameAt[passage.first] ?? 0;
  const own = byFrame.get(frame) ?? [];
  const asked = own.find(
    ({ source, cue }) => source === null && follows(context, cue.end, passage.first),
  );
  if (asked !== undefined) return linkTo(asked, 'passive-voice');
  const clauses = own.filter(({ source }) => source !== null);
  const after = clauses.find(
    ({ extent, pattern }) =>
      pattern !== 'participle' && follows(context, passage.end, extent.first),
  );
  if (after !== undefined) return linkTo(after, 'after-quote');
  const inside = clauses.find(
    ({ after: content }) =>
      content !== null && content.first <= passage.first + 1 && passage.first < content.end,
  );
  if (inside !== undefined)
    return linkTo(inside, isDirectlyAfter(inside, passage) ? 'before-quote' : 'inside-content');
  const around = clauses.find(
    ({ before }) =>
      before !== null && before.first <= passage.first + 1 && passage.first < before.end,
  );
  if (around !== undefined) return linkTo(around, 'sentence-attribution');
  return (
    bareClauseAfter(context, byFrame, passage, frame) ??
    linkByUnknownVerb(context, index) ??
    otherClause(clauses, passage)
  );
}

/** Only commas, dashes and adverbs stand between a passage and the clause. */
function follows(context: AttributionContext, passageEnd: number, clauseFirst: number): boolean {
  if (clauseFirst < passageEnd || clauseFirst - passageEnd > CLOSE) return false;
  for (let i = passageEnd; i < clauseFirst; i++) {
    if (
      !isPunctuation(context, i) &&
      !isAdverb(context, i) &&
      !/^(?:as|and)$/u.test(wordAt(context, i))
    )
      return false;
  }
  return true;
}

function isDirectlyAfter(clause: ReportingClause, passage: TokenRange): boolean {
  const opener = clause.after?.opener;
  return (
    (opener === 'colon' || opener === 'quote' || opener === 'naming') &&
    passage.first - (clause.after?.first ?? 0) <= 1
  );
}

/** "'It is over.' Roe said.": the clause is a sentence of its own without any content. */
function bareClauseAfter(
  context: AttributionContext,
  byFrame: ClausesByFrame,
  passage: TokenRange,
  frame: number,
): PassageLink | null {
  const next = context.frames[frame + 1];
  const [clause] = byFrame.get(frame + 1) ?? [];
  if (next === undefined || clause === undefined || passage.end < next.first) return null;
  if (next.block !== context.frames[frame]?.block) return null;
  const isBare = clause.before === null && clause.after === null;
  return isBare && clause.extent.first <= next.first + 1 ? linkTo(clause, 'after-full-stop') : null;
}

function otherClause(clauses: readonly ReportingClause[], passage: TokenRange): PassageLink | null {
  const before = clauses.filter(({ extent }) => extent.end <= passage.first);
  const nearest = before.at(-1) ?? clauses[0];
  return nearest === undefined ? null : linkTo(nearest, 'same-sentence');
}

/** A passage without a clause in its own sentence carries on from what stands before it. */
function linkBackward(
  context: AttributionContext,
  byFrame: ClausesByFrame,
  links: readonly PassageLink[],
  index: number,
): PassageLink | null {
  const passage = context.passageTokens[index];
  if (passage === undefined) return null;
  const continued = context.passages[index]?.continues ?? -1;
  const first = withSource(links[continued], 'continued-paragraph');
  if (first !== null) return first;
  const frame = context.frameAt[passage.first] ?? 0;
  if (!startsFrame(context, passage, frame)) return subjectOfSentence(context, passage, frame);
  return afterColon(context, byFrame, frame) ?? carried(context, byFrame, links, index, frame);
}

/** The same source for another passage; null where there is none. */
function withSource(link: PassageLink | undefined, step: Step): PassageLink | null {
  return link === undefined || link.source === null ? null : { ...link, step };
}

function startsFrame(context: AttributionContext, passage: TokenRange, frame: number): boolean {
  return passage.first <= (context.frames[frame]?.first ?? 0) + 1;
}

function subjectOfSentence(
  context: AttributionContext,
  passage: TokenRange,
  frame: number,
): PassageLink | null {
  const source = clauseSubject(context, context.frames[frame]?.first ?? 0, passage.first);
  return source === null ? null : { source, cue: null, step: 'sentence-subject' };
}

function afterColon(
  context: AttributionContext,
  byFrame: ClausesByFrame,
  frame: number,
): PassageLink | null {
  const before = context.frames[frame - 1];
  if (before === undefined || wordAt(context, before.end - 1) !== ':') return null;
  const clause = byFrame.get(frame - 1)?.at(-1);
  if (clause !== undefined) return linkTo(clause, 'colon');
  const source = clauseSubject(context, before.first, before.end);
  return source === null ? null : { source, cue: null, step: 'colon' };
}

/** From the passage, the clause or the subject of the sentence before. */
function carried(
  context: AttributionContext,
  byFrame: ClausesByFrame,
  links: readonly PassageLink[],
  index: number,
  frame: number,
): PassageLink | null {
  const before = context.frames[frame - 1];
  if (before === undefined || isHeading(context, before.block)) return null;
  const sameBlock = before.block === context.frames[frame]?.block;
  const last = withSource(
    links[index - 1],
    sameBlock ? 'carried-in-paragraph' : 'carried-paragraph',
  );
  const isNear = context.passageTokens
    .slice(index - 1, index)
    .some(({ first }) => first >= before.first);
  if (last !== null && isNear) return last;
  return ofSentenceBefore(context, byFrame, frame - 1) ?? (sameBlock ? last : null);
}

function ofSentenceBefore(
  context: AttributionContext,
  byFrame: ClausesByFrame,
  frame: number,
): PassageLink | null {
  const clause = byFrame.get(frame)?.at(-1);
  if (clause !== undefined && clause.source !== null) return linkTo(clause, 'previous-sentence');
  const { first, end } = context.frames[frame] ?? { first: 0, end: 0 };
  const source = clauseSubject(context, first, end);
  return source === null ? null : { source, cue: null, step: 'previous-subject' };
}

function isHeading({ article }: AttributionContext, block: number): boolean {
  return article.article.blocks[block]?.kind === 'heading';
}

function needsLaterLink({ step }: PassageLink): boolean {
  return step === 'unattributed' || step === 'previous-subject' || step === 'carried-paragraph';
}

/** "'A.' 'B,' he said": the next passage of the paragraph, if its own sentence names the speaker. */
function linkForward(
  context: AttributionContext,
  links: readonly PassageLink[],
  index: number,
): PassageLink | null {
  const own = context.passages[index];
  const next = context.passages[index + 1];
  const link = links[index + 1];
  if (own === undefined || next === undefined || link === undefined || own.block !== next.block)
    return null;
  const firm = link.step === 'after-quote' || link.step === 'after-full-stop';
  return firm && link.source !== null ? { ...link, step: 'next-in-paragraph' } : null;
}
