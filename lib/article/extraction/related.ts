import type { Box } from '../tree/box.ts';
import { headingAround, isWithin, nearestTag } from '../tree/nearest.ts';
import { hinted } from '../hinted.ts';
import { isProse } from './prose.ts';
import type { Reading } from './readings.ts';

/** What stands over lists of other stories, in small letters and without what ends it. */
const isRelated = hinted(
  'more|related|recommended|featured|trending|popular|most |top|latest|other|further|read|also|you m|up next|miss|pick|watch|listen|pictures|photos|video|galler|around the web|meh|bilderstrecke|lesen |auch|das k|meist|weitere|article|lire|sur le|derni|plus lus|images|vidéo|à propos|noticias|interes|más|imágenes|recomendamos|lea|ver tamb|leia|mais |veja|leggi|più letti|altre notizie|lees|meer |mest l|läs|les |læs|najcz|polecamy|czytaj|zobacz|читайте|関連|あわせて|相关|관련|اقرأ|forum|comment|kommentar|comentario',
  /^(?:(?:more|related|recommended|featured|trending|popular|most (?:read|popular)|top|latest|other|further)(?: (?:on this|on|from|in|news|stor(?:y|ies)|articles?|reading|coverage|content|topics|links|posts?|for you|headlines|videos?).{0,40})?|read (?:more|next|also|this next)|see also|also (?:read|on).{0,30}|you (?:may|might) (?:also )?(?:like|be interested).{0,30}|what to read next|up next|don['’]t miss|in case you missed it|editor['’]?s['’]? picks?|(?:more|latest) from .{1,40}|watch|listen|in pictures|in photos|photos|videos?|galler(?:y|ies)|in other news|our picks|what others are reading|trending now|around the web|mehr (?:zum thema|aus|von).{0,40}|mehr|im video|bilderstrecken?|lesen sie auch|auch interessant|das könnte (?:sie|dich).{0,30}|meistgelesen|weitere (?:artikel|themen|nachrichten).{0,30}|articles? liés|à lire (?:aussi|également)|sur le même (?:sujet|thème)|dernières? (?:news|actus?|articles?|infos?).{0,40}|(?:les )?plus lus|en images|en vidéos?|vidéos?|nos derniers articles|articles similaires|à propos de.{0,30}|noticias relacionadas|te puede interesar|lo más (?:leído|visto)|más (?:noticias|información|leídas?).{0,30}|en imágenes|te recomendamos|lea (?:también|además)|ver también|leia (?:também|mais)|mais lidas|veja também|leggi anche|potrebbe interessarti|i più letti|altre notizie|lees ook|meer (?:over|nieuws).{0,30}|mest läst|läs (?:också|även|mer)|mest lest|mest læst|les også|læs også|najczęściej czytane|polecamy|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте также|читайте ещё|関連記事|あわせて読みたい|相关阅读|相关新闻|관련 ?기사|اقرأ أيضا|forum|comments?|kommentare?|commentaires?|comentarios?)$/,
);
const LONGEST = 70;

const boldAround = nearestTag('b', 'strong');

/** Whether a passage is the title of a list of other stories. */
function opensRelated(reading: Reading): boolean {
  if (!titleBox(reading)) return false;
  const { lower } = reading;
  if (lower.length > LONGEST) return false;
  return isRelated(/[a-z]$/.test(lower) ? lower : lower.replace(/\P{L}+$/u, ''));
}

/** The box of a heading, or of a line all in bold that is set as one. */
function titleBox({ passage: { box, core } }: Reading): Box | null {
  return headingAround(box) ?? (boldAround(core) && box);
}

/**
 * Follows the passages in their order and tells which stand in a list of other stories.
 *
 * @param home the box in which most paragraphs of the article stand
 */
export function relatedLists(home: Box | null): (reading: Reading) => boolean {
  let title: Box | null = null;
  return (reading) => {
    if (opensRelated(reading)) {
      title = titleBox(reading);
      return true;
    }
    if (title && ends(reading, title, home)) title = null;
    return title !== null;
  };
}

/** In a box of its own the list goes as far as the box; else as far as the next title or sentence. */
function ends(reading: Reading, title: Box, home: Box | null): boolean {
  const { box } = reading.passage;
  const list = title.parent;
  if (list !== home && !isWithin(home, list)) return !isWithin(box, list);
  const heading = headingAround(box);
  if (heading) return heading.parent === list || rankOf(heading) <= rankOf(title);
  return box.parent === home && isProse(reading);
}

/** 1 for the highest of headings; lines in bold rank below them all. */
function rankOf({ tag }: Box): number {
  return /^h[1-6]$/u.test(tag) ? Number(tag[1]) : Infinity;
}
