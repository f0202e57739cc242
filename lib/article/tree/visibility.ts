import { hinted } from '../hinted.ts';
import { nearest } from './nearest.ts';
import type { Box } from './box.ts';

const isHidingStyle = hinted(
  'none|hidden',
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/,
);
/** Usual names of "only for screen readers"; the last is that of Korean sites. */
const isHidingClass = hinted(
  'hidden|only|screen|blind',
  /(?:^|\s)blind(?:\s|$)|(?:^|[\s_-])(?:(?:visually|visibility|a11y|u)-?hidden|sr-?only|screen-?reader(?:-?(?:text|only))?|off-?screen|is-hidden)(?:$|[\s_-])/,
);
/** What shows up when the mouse rests on a name, without a style sheet glued to it. */
const isHoverClass = hinted(
  'tip|over|popup',
  /(?:^|[\s_-])(?:tool-?tip-?(?:text|content|inner|box|body)|popover|hover-?card|rollover-[\w-]*(?:block|content|box)|(?:hover|popup)-(?:content|text|box|card))(?:$|[\s_-])/,
);
/** Names like these stand on boxes around much more, too. */
const LARGEST_HOVER = 600;
/** A first letter set large is often hidden from screen readers, and seen by everyone else. */
const isDropCapClass = hinted('cap|letter', /drop-?_?cap|first-?letter/);

/**
 * Whether the page says in its own source that a box, or one around it, is not to be seen: no
 * style sheet is asked, so that a page reads the same with and without a layout.
 */
export function isHidden(box: Box): boolean {
  return hiddenAround(box) !== null;
}

/** Finds the large first letter in which a box stands. */
export const dropCapAround = nearest(isDropCap);

const hiddenAround = nearest(hidesItself);

function isDropCap({ className }: Box): boolean {
  return className !== '' && isDropCapClass(className.toLowerCase());
}

function hidesItself(box: Box): boolean {
  if (box.bare || isDropCap(box)) return false;
  const named = box.className.toLowerCase();
  return (
    box.attribute('hidden') !== null ||
    box.attribute('aria-hidden') === 'true' ||
    isHidingStyle(box.attribute('style')?.toLowerCase() ?? '') ||
    isHidingClass(named) ||
    isHoverText(box, named)
  );
}

function isHoverText(box: Box, named: string): boolean {
  const isNamed = isHoverClass(named) || box.attribute('role') === 'tooltip';
  return isNamed && box.textLength < LARGEST_HOVER;
}
