import { hasName } from '../clauses/noun-phrases.ts';
import type { AttributionContext } from '../context.ts';
import type { PassageLink, Step } from './drafts.ts';

const HEADLINES = new Set(['heading', 'standfirst']);
const FIRM: ReadonlySet<Step> = new Set<Step>([
  'after-quote',
  'before-quote',
  'inside-content',
  'carried-in-paragraph',
]);
const FEWEST_CHARACTERS = 8;

/**
 * Links quotations of headlines and crossheads to the quotation in the body whose words they repeat.
 *
 * @param links one a passage; those of the body must be final
 */
export function linkRepeatedWords(
  context: AttributionContext,
  links: readonly PassageLink[],
): readonly PassageLink[] {
  const words = context.passages.map(({ span }) =>
    keyOf(context.article.text.slice(span.start, span.end)),
  );
  return links.map((link, index) => {
    if (!isInHeadline(context, index) || isFirm(context, link)) return link;
    const key = words[index] ?? '';
    if (key.length < FEWEST_CHARACTERS) return link;
    const body = links.findIndex((other, k) => {
      return other.source !== null && !isInHeadline(context, k) && (words[k] ?? '').includes(key);
    });
    return body < 0 ? link : { ...(links[body] ?? link), step: 'same-words' };
  });
}

/** A headline may name the speaker, or describe: "'I saw it all': victim speaks out". */
function isFirm(context: AttributionContext, { step, source }: PassageLink): boolean {
  return FIRM.has(step) || (step === 'headline' && source !== null && hasName(context, source));
}

function isInHeadline({ article, passages }: AttributionContext, index: number): boolean {
  const block = article.article.blocks[passages[index]?.block ?? -1];
  return HEADLINES.has(block?.kind ?? '');
}

/** Letters and digits alone, in lower case. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
