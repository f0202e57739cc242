import type { SkippedBlock } from '../../engine/index.ts';
import type { PageSigns } from '../metadata/page-signs.ts';
import { excerptOf } from './excerpt.ts';
import type { Chosen, Reading } from './readings.ts';

/** Under so many characters, about 250 words, a story of a paid page is its free part alone. */
const LONGEST_FREE_PART = 1_500;
const LONGEST_CALL = 300;
/** How many passages behind the last kept one the wall may stand. */
const MOST_BEHIND = 15;
/** Each half alone says nothing: people subscribe to papers in stories, and continue to read. */
const CALL_TO_PAY =
  /\b(?:subscribe|subscribers?|subscription|log ?in|sign ?in|register|abonn[a-z\xe0-\xff]*|anmelden|suscr[ií][a-z\xe0-\xff]*|assinantes?|abbonat[a-z\xe0-\xff]*)(?![a-z\xe0-\xff])/;
const TO_READ =
  /\b(?:continue|keep reading|full (?:article|story|access)|rest of|unlimited|to read|exclusive|weiterlesen|weiter lesen|vollständig|zugang|lire la suite|réservé|accès|seguir leyendo|para leer|contenido exclusivo|continu(?:ar|e) lendo|exclusivo|continua a leggere)(?![a-z\xe0-\xff])/;

/** Whether a passage asks the reader to pay or to log in before reading on. */
export function isWall({ lower }: Reading): boolean {
  return lower.length < LONGEST_CALL && CALL_TO_PAY.test(lower) && TO_READ.test(lower);
}

/**
 * Adds to the skipped passages, where only the free part of a story stands on the page: it is short,
 * and the page says that it is paid for, by data or by a wall.
 */
export function withPaidPart(
  skipped: readonly SkippedBlock[],
  { chosen, readings, signs }: PaidPage,
): readonly SkippedBlock[] {
  const length = chosen.reduce((sum, { reading }) => sum + reading.words.text.length, 0);
  if (length > LONGEST_FREE_PART) return skipped;
  const first = readings.findIndex(({ kept }) => kept);
  const last = readings.findLastIndex(({ kept }) => kept);
  // A menu's "log in" is no wall: it stands where the free part ends.
  const wall = readings.slice(first, last + MOST_BEHIND).find(isWall);
  if (!signs.isPaid && !wall) return skipped;
  const excerpt = wall ? excerptOf(wall.words.text) : '…';
  return [...skipped.filter((block) => block.excerpt !== excerpt), { reason: 'paywall', excerpt }];
}

interface PaidPage {
  readonly chosen: readonly Chosen[];
  /** All of the page's. */
  readonly readings: readonly Reading[];
  readonly signs: PageSigns;
}
