import { expect, it } from 'vitest';
import { livePage } from './live-page.ts';

const title = '<h1>Ash on the pier</h1>';
const style = '<style>.phone { display: none } .print { visibility: hidden }</style>';
const sentences = [
  'The lamp on the pier went out at nine, and nobody on the island knew why it had done so.',
  '“It was neither the wind nor the wire,” said Ada Quint, who has kept it for twenty years.',
  'The harbour office said that a boat would bring a new one on Friday, if the sea allowed it.',
  'Until then the ferry stays where it is, and whoever wants to leave must row by day.',
];
const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('');

it.each([
  ['before', `<div class="phone">${body}</div><div id="seen">${body}</div>`],
  ['behind', `<div id="seen">${body}</div><div class="phone">${body}</div>`],
  [
    'before and behind',
    `<div class="phone">${body}</div><div id="seen">${body}</div><div class="print">${body}</div>`,
  ],
])('of copies the one is read that is to be seen, with one hidden %s it', async (_where, html) => {
  const { document, reading } = await livePage(`${style}<main>${title}${html}</main>`);
  const { article, textMap } = reading;
  expect(article.text).toBe(['Ash on the pier', ...sentences].join('\n\n'));
  const seen = document.getElementById('seen');
  const ranges = article.blocks.slice(1).flatMap(({ span }) => textMap.rangesOf(span));
  expect(ranges).toHaveLength(sentences.length);
  expect(ranges.every(({ startContainer }) => seen?.contains(startContainer))).toBe(true);
});

it('the whole text of an article is read, though only its beginning is to be seen', async () => {
  const start = `<p>${sentences[0]}</p><p>${sentences[1]}</p><p>${sentences[2]}</p><p>Until then the ferry … More</p>`;
  const html = `<div>${start}</div><div class="phone">${body}<p>The guild has asked for a second boat, and for somebody who can steer it by night.</p></div>`;
  const { reading } = await livePage(`${style}<main>${title}${html}</main>`);
  expect(reading.article.text.match(/neither the wind/gu)).toHaveLength(1);
  expect(reading.article.text).toContain('second boat');
});
