import { isNamed, namePattern } from '../tree/box-words.ts';
import type { Box } from '../tree/box.ts';

const TAGS = new Set(['nav', 'footer', 'form', 'menu', 'dialog', 'aside']);
const ROLES = new Set(
  'navigation menu menubar toolbar dialog alertdialog banner contentinfo search tablist complementary'.split(
    ' ',
  ),
);
const NAMES = namePattern(
  'ad ads advert advertisement advertising breadcrumb breadcrumbs comment comments consent cookie ' +
    'cookies cta disqus menu modal nav navigation newsletter newsletters outbrain popup promo promoted promotion ' +
    'recirc recirculation recommendation recommendations recommended related share sharing signup ' +
    'sponsor sponsored subscribe subscription taboola teaser teasers toolbar trending',
);

/** Whether a box shows by tag, role or name that its words are a menu, a teaser, a form, a comment. */
export function isJunkBox(box: Box): boolean {
  return TAGS.has(box.tag) || ROLES.has(box.attribute('role') ?? '') || isNamed(box, NAMES);
}
