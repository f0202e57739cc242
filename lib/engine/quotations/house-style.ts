import type { Mark } from './marks.ts';

/** What the whole article tells about its marks. */
export interface HouseStyle {
  /** Whether speech stands in single marks (British style). */
  readonly singlesFirst: boolean;
}

/**
 * Tells whether an article sets speech in single marks, by the marks that are hardly apostrophes: those that begin a
 * paragraph, and those that close after a comma, full stop or the like and touch no double mark.
 *
 * @param marks of the whole article
 */
export function houseStyleOf(marks: readonly Mark[]): HouseStyle {
  let singles = 0;
  let others = 0;
  marks.forEach((mark, i) => {
    if (mark.sign.kind !== 'single') others += 0.5;
    else if (begins(mark) || (closes(mark) && !touchesOther(marks, i))) singles++;
  });
  return { singlesFirst: singles > 0 && singles >= others };
}

function begins({ first, sign }: Mark): boolean {
  return first && sign.opens;
}

function closes({ sign, left, right }: Mark): boolean {
  return sign.closes && left === 'stop' && (right === 'space' || right === 'edge');
}

function touchesOther(marks: readonly Mark[], i: number): boolean {
  const mark = marks[i];
  return marks[i + 1]?.start === mark?.end || marks[i - 1]?.end === mark?.start;
}
