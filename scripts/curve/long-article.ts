import type { Article, Block } from '../../lib/engine/index.ts';

/** Made of a few sentences again and again, with names that come back and names that do not. */
const GIVEN = ['Ada', 'Bo', 'Mara', 'Jon', 'Petra', 'Tobias', 'Elin', 'Gwen', 'Odile', 'Edmund'];
const STARTS = ['Qu', 'H', 'V', 'Ask', 'Ost', 'R', 'M', 'L', 'T', 'F'];
const ENDS = [
  'int',
  'artig',
  'elt',
  'ewell',
  'erholm',
  'enning',
  'arsh',
  'oomis',
  'arnley',
  'enwick',
];
const SHAPES = [
  (name: string) =>
    `“It was neither the wind nor the wire,” said ${name}, who has kept the lamp on the pier for twenty years. “Somebody should have looked at it before the winter came.”`,
  (name: string) =>
    `The harbour office, ${name} told the council, would bring a new lamp on Friday, if the sea allowed it, and nobody should sail before the boat was back at the quay.`,
  (name: string) =>
    `Nobody on the island knew why the lamp had gone out, and the ferry stayed where it was for another night, although ${name} had offered to row across with an old lantern.`,
  (name: string) =>
    `According to ${name}, the wire had been “a very old one” that the storm of the year before had bent, and the money for another had been spent on the door of the chapel.`,
];

/** The title and the paragraphs of an article of about so many words, always the same for a number. */
export function longArticle(words: number): readonly string[] {
  const paragraphs = ['Ash on the pier'];
  for (let count = 0, at = 0; count < words; at++) {
    const shape = SHAPES[at % SHAPES.length];
    const paragraph = shape?.(nameOf(at)) ?? '';
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return paragraphs;
}

/** Every third name is met again and again, the others are met ten times at most. */
function nameOf(at: number): string {
  const person = at % 3 === 0 ? at % 10 : Math.floor(at / 10);
  const [given, start, end] = [GIVEN, STARTS, ENDS].map(
    (parts, place) => parts[Math.floor(person / 10 ** place + person * place) % parts.length],
  );
  return `${given ?? ''} ${start ?? ''}${end ?? ''}`;
}

/** The article as a page. */
export function pageOf([title = '', ...paragraphs]: readonly string[]): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1>${body}</article></html>`;
}

/** The article as the engine gets it. */
export function articleOf(paragraphs: readonly string[]): Article {
  let start = 0;
  const blocks = paragraphs.map((paragraph, at): Block => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return { kind: at === 0 ? 'heading' : 'paragraph', span, author: null, repeats: null };
  });
  return {
    url: null,
    title: paragraphs[0] ?? '',
    byline: null,
    siteName: null,
    language: 'en',
    publishedTime: null,
    text: paragraphs.join('\n\n'),
    blocks,
  };
}
