import type { Box } from '../tree/box.ts';
import { headingAround } from '../tree/nearest.ts';
import { hinted } from '../hinted.ts';
import { isProse } from './prose.ts';
import type { Reading } from './readings.ts';

/** What stands over lists of other stories, in small letters and without what ends it. */
const isRelated = hinted(
  'more|related|recommended|featured|trending|popular|most |top|latest|other|further|read|also|you m|up next|miss|pick|meh|lesen |auch|das k|meist|weitere|article|lire|sur le|derni|plus lus|à propos|noticias|interes|más|lea|ver tamb|leia|mais |veja|leggi|lees|meer |läs|les |læs|czytaj|zobacz|forum|comment|kommentar|comentarios',
  /^(?:(?:more|related|recommended|featured|trending|popular|most (?:read|popular)|top|latest|other|further)(?: (?:on this|on|from|in|news|stor(?:y|ies)|articles?|reading|coverage|content|topics|links|posts?|for you|headlines|videos?).{0,40})?|read (?:more|next|also|this next)|see also|also (?:read|on).{0,30}|you (?:may|might) (?:also )?(?:like|be interested).{0,30}|what to read next|up next|don['’]t miss|in case you missed it|editor['’]?s['’]? picks?|(?:more|latest) from .{1,40}|mehr (?:zum thema|aus|von).{0,40}|mehr|lesen sie auch|auch interessant|das könnte (?:sie|dich).{0,30}|meistgelesen|weitere (?:artikel|themen|nachrichten).{0,30}|articles? liés|à lire (?:aussi|également)|sur le même (?:sujet|thème)|dernières? (?:news|actus?|articles?|infos?).{0,40}|les plus lus|à propos de.{0,30}|noticias relacionadas|te puede interesar|lo más (?:leído|visto)|más (?:noticias|información|leídas?).{0,30}|lea (?:también|además)|ver también|leia (?:também|mais)|mais lidas|veja também|leggi anche|potrebbe interessarti|lees ook|meer (?:over|nieuws).{0,30}|läs (?:också|även|mer)|les også|læs også|czytaj (?:też|także|więcej)|zobacz (?:też|także)|forum|comments?|kommentare?|commentaires?|comentarios?)$/,
);
const LONGEST = 70;

/** Whether a passage is the title of a list of other stories. */
function opensRelated(reading: Reading): boolean {
  if (!isTitle(reading)) return false;
  const { lower } = reading;
  if (lower.length > LONGEST) return false;
  return isRelated(/[a-z]$/.test(lower) ? lower : lower.replace(/\P{L}+$/u, ''));
}

/** A heading, or a line in a box of its own that is set as one. */
function isTitle({ passage: { box } }: Reading): boolean {
  return headingAround(box) !== null;
}

/**
 * Follows the passages in their order and tells which stand in a list of other stories.
 *
 * @param home the box in which most paragraphs of the article stand
 */
export function relatedLists(home: Box | null): (reading: Reading) => boolean {
  let list: Box | null = null;
  return (reading) => {
    const { box } = reading.passage;
    if (opensRelated(reading)) {
      list = headingAround(box)?.parent ?? null;
      return true;
    }
    if (list && ends(reading, list, home)) list = null;
    return list !== null;
  };
}

/** In a box of its own the list goes as far as the box; else as far as the next title or sentence. */
function ends(reading: Reading, list: Box, home: Box | null): boolean {
  const { box } = reading.passage;
  const isOwnBox = list !== home && !isWithin(home, list);
  if (isOwnBox) return !isWithin(box, list);
  return headingAround(box) !== null || (box.parent === home && isProse(reading));
}

function isWithin(box: Box | null, outer: Box): boolean {
  for (let at = box; at; at = at.parent) if (at === outer) return true;
  return false;
}
