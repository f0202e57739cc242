import type { I18n } from './i18n.ts';

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** FIRST STRONG ISOLATE and its end. */
const [BEGIN, END] = ['\u2068', '\u2069'];

/**
 * Words of the article for the middle of a sentence of the interface. Where they run in the other
 * direction, they are isolated, or they would tear the signs beside them out of their places.
 *
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function setApart(words: string, t: I18n['t']): string {
  const isOther = RIGHT_TO_LEFT.test(words) !== (t('locale.direction') === 'rtl');
  return isOther ? `${BEGIN}${words}${END}` : words;
}
