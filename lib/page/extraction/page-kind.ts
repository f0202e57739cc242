import { isProse } from './prose.ts';
import type { Chosen } from './select-readings.ts';
import type { Reading } from './readings.ts';

/** A sentence or two. */
const LEAST_PROSE = 140;
/** Front pages and menus hold labels and links, and a sentence here and there. */
const LEAST_PROSE_SHARE = 0.5;

/** Whether there are sentences to read: a page of scripts, menus or a warning alone is no article. */
export function isArticle(chosen: readonly Chosen[]): boolean {
  const all = chosen.map(({ reading }) => reading);
  const prose = charactersIn(all.filter(isProse));
  return prose >= LEAST_PROSE && prose / charactersIn(all) >= LEAST_PROSE_SHARE;
}

function charactersIn(readings: readonly Reading[]): number {
  return readings.reduce((sum, { words }) => sum + words.text.length, 0);
}
