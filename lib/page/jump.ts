import { FLASH_HIGHLIGHT } from '../palette/palette.ts';
import { register } from './highlight.ts';
import { read } from './safe-dom.ts';
import { scrollToMiddle } from './scroll.ts';

/** Milliseconds: enough to find the place after a smooth scroll, too few to disturb reading it. */
const FLASH = 1_600;
/** Over quotes (0) and names (1). */
const PRIORITY = 2;

/**
 * Scrolls the first of the ranges into the middle of the view, in every scrolling box around it, and
 * flashes all of them. Nothing is opened or focused.
 *
 * @param ranges live ranges of one passage; without any, nothing happens
 * @returns ends the flash at once
 */
export function jumpTo(ranges: readonly Range[]): () => void {
  const [first] = ranges;
  const page = first?.startContainer.ownerDocument;
  const view = page && read(page, 'defaultView');
  if (!first || !view) return () => undefined;
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollToMiddle(first, view, isCalm ? 'instant' : 'smooth');
  const end = register(FLASH_HIGHLIGHT, PRIORITY, ranges);
  const timer = setTimeout(end, FLASH);
  return () => {
    clearTimeout(timer);
    end();
  };
}
