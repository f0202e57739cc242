import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { type GoldArticle, readLines } from './corpus.ts';

/**
 * Writes a corpus in another style of the same length, so that its annotation holds: what a model loses on it says how much it
 * depends on the style of the newspapers that it was trained on.
 *
 *   node training/restyle.ts --style single|straight|capitals --corpus FILE.jsonl --out FILE.jsonl
 */
const STYLES: Readonly<Record<string, (text: string) => string>> = {
  /** Single curly quotation marks, as in British papers. */
  single: (text) => text.split('\n').map(withSingleMarks).join('\n'),
  /** No curly marks and apostrophes. */
  straight: (text) => text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'"),
  /** The headline in capital letters. */
  capitals: (text) => text.replace(/^.+/u, (headline) => capitalsOf(headline)),
};

const { values } = parseArgs({
  options: { style: { type: 'string' }, corpus: { type: 'string' }, out: { type: 'string' } },
});
const restyle = STYLES[values.style ?? ''];
if (restyle === undefined || values.corpus === undefined || values.out === undefined)
  throw new Error('--style, --corpus and --out are needed');

const lines = readLines<GoldArticle>(values.corpus).map((article) => {
  const text = restyle(article.text);
  if (text.length !== article.text.length) throw new Error(`${article.id}: other length`);
  return `${JSON.stringify({ ...article, text })}\n`;
});
writeFileSync(values.out, lines.join(''));

/** A paragraph in which straight double marks open and close in turn. */
function withSingleMarks(paragraph: string): string {
  let isOpen = false;
  return paragraph
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll('"', () => {
      isOpen = !isOpen;
      return isOpen ? '‘' : '’';
    });
}

/** Letters whose capitals are longer ("ß") stay as they are. */
function capitalsOf(headline: string): string {
  return headline.replace(/./gsu, (letter) =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  );
}
