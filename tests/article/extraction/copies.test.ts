import { describe, expect, it } from 'vitest';
import { pageOf, readingOf } from '../../page/pages.ts';

const title = '<h1>Ash on the pier</h1>';
const sentences = [
  'The lamp on the pier went out at nine, and nobody on the island knew why it had done so.',
  '“It was neither the wind nor the wire,” said Ada Quint, who has kept it for twenty years.',
  'The harbour office said that a boat would bring a new one on Friday, if the sea allowed it.',
  'Until then the ferry stays where it is, and whoever wants to leave must row by day.',
  'The guild of the rowers has asked for a second boat, and for somebody who can steer it.',
];
const short = 'Nobody answered.';
const body = [...sentences, short].map((sentence) => `<p>${sentence}</p>`).join('');
const start = sentences
  .slice(0, 3)
  .map((sentence) => `<p>${sentence}</p>`)
  .join('');
const cut = '<p>Until then the ferry stays where it is, and whoever… Read more</p>';

const paragraphs = [...sentences, short];

function textsOf(html: string): readonly string[] {
  const { text, blocks } = readingOf(pageOf(`${title}${html}`)).article;
  return blocks.slice(1).map(({ span }) => text.slice(span.start, span.end));
}

describe('an article that stands twice on its page is read once:', () => {
  it.each([
    ['a copy beside it', `<div><div>${body}</div><div>${body}</div></div>`],
    ['three copies', `<div><div>${body}</div><div>${body}</div><div>${body}</div></div>`],
    ['a copy that is hidden', `<div><div hidden>${body}</div><div>${body}</div></div>`],
    [
      'a copy hidden by its own style',
      `<div><div style="display: none">${body}</div><div>${body}</div></div>`,
    ],
    [
      'a copy that screen readers are spared',
      `<div><div aria-hidden="true">${body}</div><div>${body}</div></div>`,
    ],
    ['its beginning before it', `<div><div>${start}${cut}</div><div>${body}</div></div>`],
    ['its beginning behind it', `<div><div>${body}</div><div>${start}${cut}</div></div>`],
    ['a copy far from it', `<main><div>${body}</div></main><footer><div>${body}</div></footer>`],
  ])('%s', (_name, html) => {
    expect(textsOf(html)).toEqual(paragraphs);
  });

  it('what a copy adds stays', () => {
    const more = 'The second copy of the story goes on, and says that the lamp is lit again.';
    const html = `<div><div>${body}</div><div>${body}<p>${more}</p></div></div>`;
    expect(textsOf(html)).toEqual([...paragraphs, more]);
  });
});

describe('what an article says twice stays, and is marked:', () => {
  it('a pull quote', () => {
    const html = `<div>${body}<blockquote>${sentences[1] ?? ''}</blockquote>${body.replaceAll('the', 'a')}</div>`;
    expect(textsOf(html).filter((text) => text === sentences[1])).toHaveLength(2);
  });

  it('paragraphs of one box', () => {
    const html = `<div>${body}${start}</div>`;
    expect(textsOf(html)).toEqual([...paragraphs, ...sentences.slice(0, 3)]);
  });
});
