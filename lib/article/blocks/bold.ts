import type { Collapsed } from '../extraction/collapse.ts';
import { nearestTag } from '../tree/nearest.ts';
import type { PageText } from '../tree/page-tree.ts';

const boldAround = nearestTag('b', 'strong');

/**
 * How far a block's text is bold from its start on.
 *
 * @param texts all of the page's
 */
export function boldEnd({ text, runs }: Collapsed, texts: readonly PageText[]): number {
  const plain = runs.find((run) => {
    const box = texts[run.text]?.box;
    const isBold = box !== undefined && boldAround(box) !== null;
    return !isBold && text.slice(run.at, run.at + run.length).trim() !== '';
  });
  return plain?.at ?? text.length;
}
