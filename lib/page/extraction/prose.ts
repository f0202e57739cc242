import type { Reading } from './readings.ts';

const SENTENCE_END = /[.!?…。！？؟۔।][\p{Pf}\p{Pe}"'*]*$/u;
const SHORTEST = 20;
const LONG = 80;

/** Whether a passage is a page's answer to browsers without scripts. */
export function isScriptWarning({ words: { text } }: Reading): boolean {
  return text.length < LONGEST_WARNING && /javascript/iu.test(text) && /browser/iu.test(text);
}

/** Whether a passage reads like sentences of an article, not like a label, a menu or a date. */
export function isProse({ words, linkShare }: Reading): boolean {
  const { length } = words.text;
  return (
    linkShare < 0.95 && (length >= LONG || (length >= SHORTEST && SENTENCE_END.test(words.text)))
  );
}

const INVITATION =
  /^(?:read (?:more|also|next)|see also|more(?: on this)?|related|also read|watch(?: now)?|listen|recommended|don['’]t miss|sign up|subscribe|advertisement|share|lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|siehe auch|(?:à )?lire (?:aussi|également)|voir aussi|leer más|lea también|te puede interesar|mira también|leia (?:também|mais)|leggi anche|lees (?:ook|meer)|läs (?:också|även|mer)|les også|læs også|czytaj (?:też|także|więcej)|zobacz (?:też|także))\b/iu;

const SIGN_UP = /\bsign up\b.+\b(?:newsletters?|alerts?|here)\b/iu;
const LONGEST_CALL = 300;
const LONGEST_WARNING = 500;

/**
 * Whether a passage sends the reader elsewhere: "READ MORE: …", or nothing but a link that is no
 * sentence.
 */
export function isTeaser({ words: { text }, linkShare }: Reading): boolean {
  if (text.length < LONGEST_CALL && SIGN_UP.test(text)) return true;
  const invites = INVITATION.exec(text);
  if (invites) {
    const rest = text.slice(invites[0].length);
    if (linkShare >= 0.5 || /^\s*(?:$|[:|>–—-]|here\b)/u.test(rest)) return true;
  }
  return linkShare > 0.95 && !SENTENCE_END.test(text);
}
