/**
 * Shortcuts with Alt and Shift that browsers and systems have for themselves.
 *
 * @see https://support.google.com/chrome/answer/157179 Chrome, and Chromium beside it
 * @see https://support.mozilla.org/en-US/kb/keyboard-shortcuts-perform-firefox-tasks-quickly
 * @see https://support.google.com/chromebook/answer/183101 Chromebooks
 */
export const BROWSERS_OWN: ReadonlySet<string> = new Set(
  ['A', 'B', 'I', 'K', 'L', 'M', 'N', 'S', 'T', 'Tab'].map((key) => `Alt+Shift+${key}`),
);
