import { describe, expect, it } from 'vitest';
import { endsWithCredit, isCredit, isCreditLine } from '../../../lib/article/tree/credits.ts';
import { prose } from '../../page/clobbered-page.ts';
import { pageOf, readingOf } from '../../page/pages.ts';

it.each([
  'Getty Images',
  'AFP',
  'Image: Ida Fenn',
  'Ida Fenn/Hollin Times/Getty Images',
  '© Ida Fenn',
  'Foto: Ida Fenn, Talblatt',
  '(The Guild via Getty Images)',
  'Ida Fenn/Talblatt',
  'Image courtesy of the Guild',
])('takes %j for a credit', (text) => {
  expect(isCredit(text)).toBe(true);
});

it.each([
  'Prem in front of his shop',
  'Otto Prem',
  'Smoke over Reuters Lane on Friday.',
  'The ruin on Tuesday. Photograph: Ida Fenn',
  'The bakers of the street look at photos by candle light',
])('takes %j for more than a credit', (text) => {
  expect(isCredit(text)).toBe(false);
});

it.each([
  'The ovens on Friday. (Ida Fenn/AFP/Getty Images)',
  'The ovens on Friday (Photo: Ida Fenn)',
  'The ovens on Friday. (credit: Guild/Ida Fenn)',
  'The baker shows his ovens. (Video by Ida Fenn | The Talblatt)',
])('takes %j for a caption', (text) => {
  expect(endsWithCredit(text)).toBe(true);
});

it.each([
  'The ovens were lit at three (or at four, on Sundays)',
  '“We light them at three,” said Prem. (Photo: Ida Fenn)',
  'The price rose, the agency said. (Reuters)',
])('takes %j for no caption', (text) => {
  expect(endsWithCredit(text)).toBe(false);
});

it.each(['EU', 'Otto Prem / Ida Fenn, bakers', 'The bakers/The street.'])(
  'takes %j for no credit where there is no picture',
  (text) => {
    expect(isCreditLine(text)).toBe(false);
  },
);

describe('a box around a picture and a few words', () => {
  const words = 'The ovens on Friday, when they were cold';
  const kindsOf = (html: string) => {
    const page = pageOf(`<h1>Ash on the pier</h1><div>${prose}${html}${prose}</div>`);
    const { text, blocks } = readingOf(page).article;
    return blocks.filter(({ span }) => text.slice(span.start, span.end).includes(words));
  };

  it.each(['picBox right', 'thumbinner', 'image-box', 'main-video'])(
    'named %j is a caption',
    (name) => {
      const [block] = kindsOf(`<div class="${name}"><img src="x.jpg"><p>${words}</p></div>`);
      expect(block?.kind).toBe('caption');
    },
  );

  it('may be a list of one item right under a figure', () => {
    const html = `<figure><img src="x.jpg"></figure><ul><li><p>${words}</p></li></ul>`;
    expect(kindsOf(html)[0]?.kind).toBe('caption');
  });

  it.each([
    [
      'as one of several items',
      `<figure><img src="x.jpg"></figure><ul><li>${words}</li><li>Bread</li></ul>`,
    ],
    ['in a list under text', `<figure></figure>${prose}<ul><li>${words}</li></ul>`],
    ['without a picture', `<div class="image-box"><p>${words}</p></div>`],
    ['with a name that tells nothing', `<div class="box"><img src="x.jpg"><p>${words}</p></div>`],
    [
      'with the words of a quote',
      `<blockquote class="image-box"><img src="x.jpg"><p>${words}</p></blockquote>`,
    ],
  ])('%s is none', (_name, html) => {
    expect(kindsOf(html)[0]?.kind).not.toBe('caption');
  });
});
