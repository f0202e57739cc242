import { nearest } from './nearest.ts';
import type { Box } from './page-tree.ts';
import { attributeOf, read } from '../safe-dom.ts';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
/** Usual names of "only for screen readers"; the last is that of Korean sites. */
const HIDING_CLASS =
  /(?:^|\s)blind(?:\s|$)|(?:^|[\s_-])(?:(?:visually|visibility|a11y|u)-?hidden|sr-?only|screen-?reader(?:-?(?:text|only))?|off-?screen|is-hidden)(?:$|[\s_-])/iu;
/** What shows up when the mouse rests on a name, without a style sheet glued to it. */
const HOVER_CLASS =
  /(?:^|[\s_-])(?:tool-?tip-?(?:text|content|inner|box|body)|popover|hover-?card|rollover-[\w-]*(?:block|content|box)|(?:hover|popup)-(?:content|text|box|card))(?:$|[\s_-])/iu;
/** Names like these stand on boxes around much more, too. */
const LARGEST_HOVER = 600;
/** A first letter set large is often hidden from screen readers, and seen by everyone else. */
const DROP_CAP = /drop-?_?cap|first-?letter/iu;

/**
 * Whether the page says in its own source that a box, or one around it, is not to be seen: no
 * style sheet is asked, so that a page reads the same with and without a layout.
 */
export function isHidden(box: Box): boolean {
  return hiddenAround(box) !== null;
}

/**
 * Whether a box is to be seen on the page as it is laid out now, by all its style sheets. This may
 * cost the page a layout; without one, as in jsdom, every box is.
 */
export function isShown({ element }: Box): boolean {
  const check = read(element, 'checkVisibility') as Element['checkVisibility'] | undefined;
  return check?.call(element, { visibilityProperty: true }) ?? true;
}

/** Finds the large first letter in which a box stands. */
export const dropCapAround = nearest(isDropCap);

const hiddenAround = nearest(hidesItself);

function isDropCap({ element }: Box): boolean {
  return DROP_CAP.test(attributeOf(element, 'class') ?? '');
}

function hidesItself(box: Box): boolean {
  if (isDropCap(box)) return false;
  const { element } = box;
  const named = attributeOf(element, 'class') ?? '';
  return (
    attributeOf(element, 'hidden') !== null ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    HIDING_STYLE.test(attributeOf(element, 'style') ?? '') ||
    HIDING_CLASS.test(named) ||
    isHoverText(box, named)
  );
}

function isHoverText({ element }: Box, named: string): boolean {
  const isNamed = HOVER_CLASS.test(named) || attributeOf(element, 'role') === 'tooltip';
  return isNamed && read(element, 'textContent').length < LARGEST_HOVER;
}
