import type { Mark } from './marks.ts';
import type { HouseStyle } from './role-costs.ts';

/**
 * Tells whether an article sets speech in single marks, by the marks that cannot be apostrophes: those that close after a
 * comma, full stop or the like, and touch no double mark.
 *
 * @param marks of the whole article
 */
export function houseStyleOf(marks: readonly Mark[]): HouseStyle {
  let singles = 0;
  let others = 0;
  marks.forEach((mark, i) => {
    if (mark.sign.kind !== 'single') others += 0.5;
    else if (
      closesSpeech(mark) &&
      marks[i + 1]?.start !== mark.end &&
      marks[i - 1]?.end !== mark.start
    )
      singles++;
  });
  return { singlesFirst: singles > 0 && singles >= others };
}

function closesSpeech({ sign, left, right }: Mark): boolean {
  return sign.closes && left === 'stop' && (right === 'space' || right === 'edge');
}
