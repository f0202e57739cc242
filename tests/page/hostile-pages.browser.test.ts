import { describe, expect, it } from 'vitest';
import { paintMarks } from '../../lib/page/highlight.ts';
import { jumpTo } from '../../lib/page/jump.ts';
import { NAME_HIGHLIGHT, UNKNOWN_HIGHLIGHT } from '../../lib/palette/palette.ts';
import { clobberedPage, prose } from './clobbered-page.ts';
import { livePage, reportOn } from './live-page.ts';

describe('a page that hides properties behind names, in a browser', () => {
  it('really hides them', async () => {
    const { document } = await livePage(clobberedPage);
    expect(document.documentElement).toHaveLength(2);
  });

  it('is read, marked and jumped in like any other', async () => {
    const { reading, highlights } = await livePage(clobberedPage);
    expect(reading.article.blocks).toHaveLength(4);
    const { marks } = reportOn(reading, ['Ada Quint'], []);
    const { undo } = paintMarks(marks, reading.textMap);
    const jump = jumpTo(reading.textMap.rangesOf(reading.article.blocks[3]!.span));
    expect(highlights.size).toBe(2);
    jump();
    undo();
    expect(highlights.size).toBe(0);
  });
});

describe('a page whose scripts touch the highlights', () => {
  const page = async () => {
    const live = await livePage(
      `<html lang="en"><title>Ash</title><body><h1>Ash on the pier</h1>${prose}</body></html>`,
    );
    const { marks } = reportOn(live.reading, ['Ada Quint'], []);
    return { ...live, paint: () => paintMarks(marks, live.reading.textMap) };
  };

  it('may take ours away, and gets them again with the next painting', async () => {
    const { highlights, paint } = await page();
    const first = paint();
    highlights.clear();
    first.undo();
    const second = paint();
    expect([...highlights.keys()]).toEqual([NAME_HIGHLIGHT]);
    second.undo();
    expect(highlights.size).toBe(0);
  });

  it('may put its own under our names, and keeps them', async () => {
    const { highlights, paint } = await page();
    const painted = paint();
    const own = new Highlight();
    highlights.set(NAME_HIGHLIGHT, own);
    painted.undo();
    expect(highlights.get(NAME_HIGHLIGHT)).toBe(own);
  });

  it('may move and empty our ranges, which are then painted anew', async () => {
    const { highlights, paint } = await page();
    const painted = paint();
    const [range] = highlights.get(NAME_HIGHLIGHT) ?? [];
    (range as Range).setStart(document, 0);
    expect(painted.isRight()).toBe(false);
    painted.undo();
    const again = paint();
    expect([...(highlights.get(NAME_HIGHLIGHT) ?? [])].map(String)).toEqual(['Ada Quint']);
    again.undo();
  });
});

describe('a page with ten thousand quotations', () => {
  it('is read and marked, each at its own words', { timeout: 60_000 }, async () => {
    const said = Array.from({ length: 10_000 }, (_, at) => `“We go ${at},”`);
    const body = said.map((words) => `<p>${words} said Ada Quint on the pier.</p>`).join('');
    const { reading, highlights } = await livePage(
      `<html lang="en"><title>Ash</title><body><h1>Ash</h1>${body}</body></html>`,
    );
    const { article, textMap } = reading;
    const quotes = [...article.text.matchAll(/“(We go \d+,)”/gu)];
    expect(quotes).toHaveLength(10_000);
    const { marks } = reportOn(reading, ['Ada Quint'], []);
    const all = quotes.map(({ index, 1: words = '' }) => {
      return { start: index + 1, end: index + 1 + words.length, rank: null };
    });
    const painted = paintMarks({ ...marks, quotes: all }, textMap);
    const words = [...(highlights.get(UNKNOWN_HIGHLIGHT) ?? [])].map(String);
    expect(words).toEqual(quotes.map((quote) => quote[1]));
    expect(painted.isRight()).toBe(true);
    painted.undo();
  });
});
