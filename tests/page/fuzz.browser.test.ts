import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, summarize } from '../../lib/engine/index.ts';
import { paintMarks } from '../../lib/page/highlight.ts';
import type { PageReading } from '../../lib/page/page-reading.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { marksOf } from '../../lib/palette/marks.ts';
import { NAME_HIGHLIGHT } from '../../lib/palette/palette.ts';
import { anyChanges, anyPage, change } from './any-page.ts';
import { livePage, type LivePage } from './live-page.ts';

/** Always the same cases: what fails once fails again. */
const RUNS = { seed: 20_261_124, numRuns: 700 };
const TIME = 120_000;

let page: LivePage;
let body: HTMLElement;

beforeAll(async () => {
  page = await livePage(
    `<html lang="en"><title>Ash</title><body>${'<p>It rained, and it went on raining.</p>'.repeat(9)}</body></html>`,
  );
  body = page.document.body;
});

/** Shows another page in the same frame, and reads it. */
function show(html: string): PageReading | null {
  body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const result = readArticle(page.document);
  return result.ok ? result.value : null;
}

function paint({ article, coverage, textMap }: PageReading) {
  const report = analyze({ article, coverage });
  return { report, ...paintMarks(marksOf(report, summarize(report)), textMap) };
}

function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200b\u200e\u200f\u2060]+/gu, '');
}

/** What is painted that is no part of any quote, and no name that the report knows. */
function wronglyPainted({ report }: ReturnType<typeof paint>): readonly string[] {
  const { text } = report.article;
  const wordsOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    squeeze(text.slice(start, end));
  const quoted = report.quotes.map(({ span }) => wordsOf(span));
  const named = report.people.flatMap(({ mentions }) => mentions.map(wordsOf));
  return [...page.highlights].flatMap(([name, highlight]) => {
    const right = name === NAME_HIGHLIGHT ? named : quoted;
    const painted = [...highlight].map((range) => squeeze((range as Range).toString()));
    return painted.filter((words) => !right.some((all) => all.includes(words)));
  });
}

describe('any page', () => {
  it(
    'is read the same each time, marked on the right words alone, and left as it was',
    { timeout: TIME },
    () => {
      let articles = 0;
      const claim = (html: string) => {
        const reading = show(html);
        const before = body.outerHTML;
        if (!reading) return;
        articles += 1;
        const painted = paint(reading);
        expect(wronglyPainted(painted)).toEqual([]);
        expect(painted.isRight()).toBe(true);
        expect(reading.textMap.mappedShare).toBe(1);
        const again = readArticle(page.document);
        expect(again.ok && again.value.article).toEqual(reading.article);
        painted.undo();
        expect(page.highlights.size).toBe(0);
        expect(body.outerHTML).toBe(before);
      };
      fc.assert(fc.property(anyPage, claim), RUNS);
      expect(articles).toBeGreaterThan(RUNS.numRuns / 2);
    },
  );

  it('keeps no mark on wrong words, whatever its scripts do to it', { timeout: TIME }, () => {
    fc.assert(
      fc.property(anyPage, anyChanges, (html, changes) => {
        const reading = show(html);
        if (!reading) return;
        const first = paint(reading);
        for (const one of changes) change(body, one);
        // What the page's watcher does once a change has settled.
        if (first.isRight()) {
          expect(wronglyPainted(first)).toEqual([]);
          first.undo();
        } else {
          first.undo();
          const second = paint(reading);
          expect(wronglyPainted(second)).toEqual([]);
          expect(second.isRight()).toBe(true);
          second.undo();
        }
        readArticle(page.document);
        expect(page.highlights.size).toBe(0);
      }),
      RUNS,
    );
  });
});
