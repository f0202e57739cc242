import type { AttributionContext } from '../context.ts';
import type { PassageLink } from './drafts.ts';
import { linkBackward } from './link-backward.ts';
import { linkInSentence } from './link-in-sentence.ts';
import { linkToLabel, linkToSignature } from './signatures.ts';
import { linkRepeatedWords } from './same-words.ts';
import type { ReportingClause } from '../types.ts';

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
