import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { processTextFragmentDirective } from 'text-fragments-polyfill/text-fragment-utils';
import { read } from './safe-dom.ts';

/**
 * An address that leads to a passage of the page: the page's own with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), which the browser then shows and highlights.
 *
 * @param ranges live ranges of one passage, in order
 * @returns null unless the fragment, looked up in the page as a browser does, lands on exactly these
 * words; words that the page repeats may have none
 */
export function linkTo(ranges: readonly Range[], page: Document): string | null {
  const passage = aroundAll(ranges);
  // No address leads to words in a frame.
  if (!passage || read(passage.startContainer, 'ownerDocument') !== page) return null;
  const { fragment } = generateFragmentFromRange(passage.cloneRange());
  if (!fragment) return null;
  const [landed] = processTextFragmentDirective(fragment, page);
  const wanted = ranges.map((range) => range.toString()).join(' ');
  const isThere =
    landed && overlap(landed, passage) && wordsOf(landed.toString()) === wordsOf(wanted);
  return isThere ? addressOf(page) + directiveOf(fragment) : null;
}

function aroundAll(ranges: readonly Range[]): Range | null {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return null;
  const around = first.cloneRange();
  around.setEnd(last.endContainer, last.endOffset);
  return around;
}

function overlap(one: Range, other: Range): boolean {
  return (
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0 &&
    one.compareBoundaryPoints(Range.START_TO_END, other) > 0
  );
}

/** Letters and digits alone: where a fragment ends, marks of punctuation may be left out. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** With the fragment of pages whose scripts keep their place in it, without that of all others. */
function addressOf(page: Document): string {
  const [address = '', fragment = ''] = read(page, 'URL').split(/#(.*)/su);
  const own = fragment.replace(/:~:.*$/su, '');
  return /^[!/]/u.test(own) ? `${address}#${own}` : `${address}#`;
}

function directiveOf({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix === undefined ? null : `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd === undefined ? null : encoded(textEnd),
    suffix === undefined ? null : `-${encoded(suffix)}`,
  ];
  return `:~:text=${parts.filter((part) => part !== null).join(',')}`;
}

/** A hyphen has a meaning of its own in a directive. */
function encoded(words: string): string {
  return encodeURIComponent(words).replace(/-/gu, '%2D');
}
