import { hinted } from '../hinted.ts';
import type { Reading } from './readings.ts';

/** With the closing marks and brackets that English and its neighbours use. */
const PLAIN_END = /[.!?…]["'*’”»)\]}]*$/;
const SENTENCE_END = /[.!?…。！？؟۔।][\p{Pf}\p{Pe}"'*]*$/u;
const SHORTEST = 20;
const LONG = 80;

/** Whether a passage is a page's answer to browsers without scripts. */
export function isScriptWarning({ lower }: Reading): boolean {
  return (
    lower.length < LONGEST_WARNING && lower.includes('javascript') && lower.includes('browser')
  );
}

/** Whether a passage reads like sentences of an article, not like a label, a menu or a date. */
export function isProse(reading: Reading): boolean {
  const { text } = reading.words;
  const isSentence = text.length >= LONG || (text.length >= SHORTEST && endsSentence(text));
  return isSentence && reading.linkShare < 0.95;
}

function endsSentence(text: string): boolean {
  // What ends in a letter of the English alphabet needs no look at the classes of Unicode.
  return PLAIN_END.test(text) || (!/\w$/.test(text) && SENTENCE_END.test(text));
}

const INVITATION =
  /^(?:read (?:more|also|next)|see also|more(?: on this)?|related|also read|watch(?: now)?|listen|recommended|don['’]t miss|sign up|subscribe|advertisement|share|lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|siehe auch|(?:à )?lire (?:aussi|également)|voir aussi|leer más|lea también|te puede interesar|mira también|leia (?:também|mais)|leggi anche|lees (?:ook|meer)|läs (?:också|även|mer)|les også|læs også|czytaj (?:też|także|więcej)|zobacz (?:też|także))(?![a-z\xe0-\xff])/;

const isSignUp = hinted('sign up', /\bsign up\b.+\b(?:newsletters?|alerts?|here)\b/);
/** Where the reader is to click or scroll, in small letters; whoever says so is not quoted. */
const isDirection = hinted(
  'click here|scroll down',
  /^(?:please )?(?:click here|scroll down (?:for|to))\b|\bclick here[.!:]?$/,
);
const LONGEST_CALL = 300;
const LONGEST_WARNING = 500;

/** "The lamp explained: ", before a link to it. */
const LABEL = /^[^:]{2,40}:\s/;
/** Hardly a word is left that is no link. */
const ALL_LINKED = 0.95;

/**
 * Whether a passage sends the reader elsewhere: "READ MORE: …", or nothing but a link that is no
 * sentence, perhaps with a label before it. Items of lists that are all link make a menu.
 */
export function isTeaser({ words: { text }, lower, linkShare, passage }: Reading): boolean {
  if (text.length < LONGEST_CALL && (isSignUp(lower) || directs(lower))) return true;
  const invites = INVITATION.exec(lower);
  if (invites) {
    const rest = lower.slice(invites[0].length);
    if (linkShare >= 0.5 || /^\s*(?:$|[:|>–—-]|here\b)/.test(rest)) return true;
  }
  if (linkShare > ALL_LINKED && passage.box.tag === 'li') return true;
  return linkedAfterLabel(text, linkShare) > ALL_LINKED && !endsSentence(text);
}

function directs(lower: string): boolean {
  return isDirection(lower) && !/["“„«]/.test(lower);
}

/** The share of linked characters behind a short label, if all else is linked; else of all. */
function linkedAfterLabel(text: string, linkShare: number): number {
  const label = linkShare < 0.5 ? 0 : (LABEL.exec(text)?.[0].length ?? 0);
  return (linkShare * text.length) / (text.length - label);
}
