import type { Quote, Span } from '../../../lib/engine/index.ts';
import { jaccard, sharedLength } from '../spans.ts';
import type { Attribution } from './attributions.ts';
import { contentParts } from './content-parts.ts';
import { isSameSource } from './source-heads.ts';

/** `unasked`: nobody annotated who says it, so nothing can be said about the speaker. */
export type Judgement = 'right' | 'wrong speaker' | 'false' | 'unasked';

const LEAST_INSIDE = 0.8;
const LEAST_ALIKE = 0.5;

/**
 * Judges one quote of the engine by all that is annotated, whatever its cue. Words in quotation marks
 * have the right span if they lie within a content (marks bound them, contents go on); reported
 * words if they are like a part of one.
 */
export function judgeQuote(
  text: string,
  gold: readonly Attribution[],
  { kind, span, source }: Quote,
): Judgement {
  const around = gold.filter(({ content }) =>
    kind === 'indirect' ? isLike(text, span, content) : isInside(span, content),
  );
  if (around.length === 0) return 'false';
  const asked = around.filter((attribution) => attribution.source.length > 0);
  if (asked.length === 0) return 'unasked';
  const isRight = asked.some((attribution) =>
    isSameSource(text, source ?? undefined, attribution.source),
  );
  return isRight ? 'right' : 'wrong speaker';
}

function isInside(span: Span, content: readonly Span[]): boolean {
  const inside = content.reduce((sum, piece) => sum + sharedLength(span, piece), 0);
  return inside >= LEAST_INSIDE * (span.end - span.start);
}

function isLike(text: string, span: Span, content: readonly Span[]): boolean {
  const [trimmed = span] = contentParts(text, [span]);
  return contentParts(text, content).some((part) => jaccard(part, trimmed) >= LEAST_ALIKE);
}
