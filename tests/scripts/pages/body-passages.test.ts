import { describe, expect, it } from 'vitest';

import type { Article } from '../../../lib/engine/index.ts';
import { bodyPassages } from '../../../scripts/pages/body-passages.ts';
import type { LivePage } from '../../../scripts/pages/in-page.ts';

const SENTENCE =
  'The lamp on the pier went out at nine, and nobody on the island of Brack knew why.';
const SAID = '“It was neither the wind nor the wire,” said Ada Quint, who has kept it for years.';
const TEASED = '“I would do it again and again,” says the pilot who landed on the ice of the bay.';

/** A page of a story in `div` (1) and a list of others in `aside` (2). */
function pageWith(...paragraphs: readonly (readonly [text: string, element: 1 | 2])[]): LivePage {
  const elements = [
    { tag: 'body', name: '', parent: -1 },
    { tag: 'div', name: 'story', parent: 0 },
    { tag: 'aside', name: 'more', parent: 0 },
  ];
  return {
    elements,
    paragraphs: paragraphs.map(([text, element]) => ({ text, element, linkShare: 0 })),
  };
}

function articleOf(...texts: readonly string[]): Article {
  let end = -2;
  const blocks = texts.map((text) => {
    const start = end + 2;
    end = start + text.length;
    return { kind: 'paragraph', span: { start, end }, author: null, repeats: null } as const;
  });
  const data = { url: null, title: '', byline: null, siteName: null, publishedTime: null };
  return { ...data, language: 'en', text: texts.join('\n\n'), blocks };
}

const page = pageWith([SENTENCE, 1], [SENTENCE, 1], [SAID, 1], [TEASED, 2]);

describe('the passages of a page', () => {
  it('are all there where the story was read', () => {
    expect(bodyPassages(page, articleOf(SENTENCE, SAID))).toEqual({
      quoted: 1,
      missing: [],
      foreign: [],
    });
  });

  it('are missing where a paragraph was lost', () => {
    const { missing } = bodyPassages(page, articleOf(SENTENCE));
    expect(missing).toEqual([
      { text: '“It was neither the wind nor the wire,”', around: 'div[story] < body' },
    ]);
  });

  it('are foreign where another story was read', () => {
    const { foreign } = bodyPassages(page, articleOf(SENTENCE, SAID, TEASED));
    expect(foreign.map(({ text }) => text)).toEqual([TEASED]);
  });

  it('differ by no white space or unseen sign', () => {
    const read = SAID.replaceAll(' ', '\u00a0').replace('neither', 'nei\u00adther');
    expect(bodyPassages(page, articleOf(SENTENCE, read)).missing).toEqual([]);
  });
});
