import { Readability } from '@mozilla/readability';
import { describe, expect, it, vi } from 'vitest';
import { copyPage } from '../../lib/page/snapshot/page-copy.ts';
import { pageTexts, textsUnder } from '../../lib/page/snapshot/page-texts.ts';
import { pageNames, pageOf, sourceOf } from './pages.ts';

function copyOf(page: Document) {
  const texts = pageTexts(page);
  if (!texts) throw new Error('too large');
  return { texts, copy: copyPage(page, texts) };
}

describe('a copy of a page', () => {
  it.each(pageNames)('gives Readability the same text as the page %s itself', (name) => {
    const { copy } = copyOf(pageOf(sourceOf(name)));
    const fromCopy = new Readability(copy.document).parse();
    const fromPage = new Readability(pageOf(sourceOf(name))).parse();
    const plain = (text?: string | null) => text?.replaceAll(/\s+/gu, ' ').trim();
    expect(plain(fromCopy?.textContent)).toBe(plain(fromPage?.textContent));
  });

  it.each(pageNames)('knows the text nodes of the result of %s', (name) => {
    const { texts, copy } = copyOf(pageOf(sourceOf(name)));
    const found = new Readability<Node>(copy.document, { serializer: (node) => node }).parse();
    const known = textsUnder(copy.document, found!.content!).map((node) => {
      const at = copy.indexOf(node);
      return at === undefined ? null : { own: node.data, live: texts.data[at] };
    });
    const inLinks = name === 'short-item' ? 1 : 0;
    expect(known.filter((text) => text === null)).toHaveLength(inLinks);
    expect(known.filter((text) => text?.own !== text?.live)).toEqual([]);
  });

  it('is tested with a page on which Readability tries again', () => {
    const { copy } = copyOf(pageOf(sourceOf('short-item')));
    const reset = vi.spyOn(copy.document.body, 'innerHTML', 'set');
    new Readability(copy.document).parse();
    expect(reset).toHaveBeenCalled();
  });

  it('holds no text of the page that it could change', () => {
    const page = pageOf(sourceOf('chunks'));
    const { texts, copy } = copyOf(page);
    const live = new Set<Node>(texts.nodes);
    expect(textsUnder(copy.document, copy.document).filter((node) => live.has(node))).toEqual([]);
  });
});
