import type { SkippedBlock } from '../../engine/index.ts';
import type { PageSigns } from '../metadata/page-signs.ts';
import { excerptOf } from './excerpt.ts';
import type { Chosen, Reading } from './readings.ts';

/** Under so many characters, about 250 words, a story of a paid page is its free part alone. */
const LONGEST_FREE_PART = 1_500;
const LONGEST_CALL = 300;
/** Each half alone says nothing: people subscribe to papers in stories, and continue to read. */
const CALL_TO_PAY =
  /\b(?:subscribe|subscribers?|subscription|log ?in|sign ?in|register|abonn\p{L}*|anmelden|suscr[ií]\p{L}*|assinantes?|abbonat\p{L}*)\b/iu;
const TO_READ =
  /\b(?:continue|keep reading|full (?:article|story|access)|rest of|unlimited|to read|exclusive|weiterlesen|weiter lesen|vollständig|zugang|lire la suite|réservé|accès|seguir leyendo|para leer|contenido exclusivo|continu(?:ar|e) lendo|exclusivo|continua a leggere)\b/iu;

/** Whether a passage asks the reader to pay or to log in before reading on. */
export function isWall({ words: { text } }: Reading): boolean {
  return text.length < LONGEST_CALL && CALL_TO_PAY.test(text) && TO_READ.test(text);
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
  const wall = readings.find((reading) => reading.words.text !== '' && isWall(reading));
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
