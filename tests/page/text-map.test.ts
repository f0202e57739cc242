import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/page/page-reading.ts';
import { pageNames, pageOf, readingOf, sourceOf } from './pages.ts';

const unseen = /[\s\u00ad\u200b]+/gu;

/** The span of words that stand once in an article. */
function spanOf({ article: { text } }: PageReading, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return { start, end: start + words.length };
}

function textsOf(ranges: readonly Range[]): readonly string[] {
  return ranges.map((range) => range.toString().replaceAll(unseen, ' '));
}

describe.each(pageNames)('the map of the page %s', (name) => {
  it('leads from every character to the same character on the page', () => {
    const { article, textMap } = readingOf(pageOf(sourceOf(name)));
    const wrong = [...article.text.matchAll(/\S/gu)].flatMap(({ 0: character, index: start }) => {
      const ranges = textMap.rangesOf({ start, end: start + character.length });
      const found = ranges.map(String);
      return found.length === 1 && found[0] === character ? [] : [{ start, character, found }];
    });
    expect(wrong).toEqual([]);
    expect(textMap.mappedShare).toBe(1);
  });

  it('leads from every block to ranges with its words', () => {
    const { article, textMap } = readingOf(pageOf(sourceOf(name)));
    for (const { span } of article.blocks) {
      const onPage = textMap.rangesOf(span).join('');
      const inArticle = article.text.slice(span.start, span.end);
      expect(onPage.replaceAll(unseen, '')).toBe(inArticle.replaceAll(unseen, ''));
    }
  });
});

describe('ranges', () => {
  it('run across inline elements and soft hyphens in one piece', () => {
    const reading = readingOf(pageOf(sourceOf('harbour-fire')));
    const span = spanOf(reading, 'We found two places where it began');
    const [range, ...others] = reading.textMap.rangesOf(span);
    expect(others).toEqual([]);
    expect(String(range)).toBe('We found two places where it\u00a0began');
    const told = reading.textMap.rangesOf(spanOf(reading, 'told reporters'));
    expect(told.map(String)).toEqual(['told re\u00adporters']);
  });

  it('leave out words that only screen readers are told', () => {
    const reading = readingOf(pageOf(sourceOf('harbour-fire')));
    const ranges = reading.textMap.rangesOf(spanOf(reading, 'denied that it had been warned'));
    expect(ranges.map(String)).toEqual(['denied', ' that it had been warned']);
  });

  it('reach links whose text Readability wrote anew', () => {
    const reading = readingOf(pageOf(sourceOf('short-item')));
    const [range] = reading.textMap.rangesOf(spanOf(reading, 'Arvid Quill'));
    expect(range?.startContainer.parentElement?.localName).toBe('a');
  });

  it('reach the headline, without the kicker in it', () => {
    const reading = readingOf(pageOf(sourceOf('harbour-fire')));
    const ranges = reading.textMap.rangesOf(reading.article.blocks[0]!.span);
    expect(ranges.map((range) => String(range).trim())).toEqual([reading.article.title]);
  });

  it('are none for nothing and for what lies outside of the text', () => {
    const { article, textMap } = readingOf(pageOf(sourceOf('chunks')));
    expect(textMap.rangesOf({ start: 7, end: 7 })).toEqual([]);
    const { length } = article.text;
    expect(textMap.rangesOf({ start: length, end: length + 5 })).toEqual([]);
  });
});

describe('a page that changed after it was read', () => {
  const words = 'He has been offered another post';

  function changed(change: (paragraph: Element) => void) {
    const page = pageOf(sourceOf('chunks'));
    const reading = readingOf(page);
    const paragraph = [...page.querySelectorAll('p')].find((p) => p.textContent.includes(words));
    if (!paragraph) throw new Error('the fixture has changed');
    expect(reading.textMap.isCurrent()).toBe(true);
    change(paragraph);
    const ranges = reading.textMap.rangesOf(spanOf(reading, words));
    return { ranges: textsOf(ranges), isCurrent: reading.textMap.isCurrent() };
  }

  const gone = { ranges: [], isCurrent: false };

  it('has no ranges for words that were removed', () => {
    const remove = (paragraph: Element) => {
      paragraph.remove();
    };
    expect(changed(remove)).toEqual(gone);
  });

  it('has no ranges for words that others replaced', () => {
    const replace = (paragraph: Element) => {
      paragraph.textContent = 'Nothing is left of it.';
    };
    expect(changed(replace)).toEqual(gone);
  });

  it('has no ranges for words that were pushed along in their node', () => {
    const push = (paragraph: Element) => {
      if (paragraph.firstChild) paragraph.firstChild.nodeValue = `Now ${paragraph.textContent}`;
    };
    expect(changed(push)).toEqual(gone);
  });

  it('finds words in a paragraph that was moved', () => {
    const move = (paragraph: Element) => {
      paragraph.ownerDocument.body.append(paragraph);
    };
    expect(changed(move)).toEqual({ ranges: [words], isCurrent: true });
  });

  it('has ranges of their own for words between which others were put', () => {
    const page = pageOf(sourceOf('harbour-fire'));
    const reading = readingOf(page);
    page.querySelector('em')?.after(' or three');
    const ranges = reading.textMap.rangesOf(spanOf(reading, 'We found two places'));
    expect(ranges.map(String)).toEqual(['We found two', ' places']);
  });

  it('has no ranges that run backwards where its nodes changed places', () => {
    const page = pageOf(sourceOf('harbour-fire'));
    const reading = readingOf(page);
    const em = page.querySelector('em');
    em?.parentElement?.prepend(em);
    const ranges = reading.textMap.rangesOf(spanOf(reading, 'We found two places'));
    expect(ranges.map(String)).toEqual(['We found ', 'two', ' places']);
  });
});
