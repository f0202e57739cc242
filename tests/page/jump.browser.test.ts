import { afterEach, describe, expect, it, vi } from 'vitest';
import { jumpTo } from '../../lib/page/jump.ts';
import { FLASH_HIGHLIGHT } from '../../lib/palette/palette.ts';
import { livePage, type LivePage } from './live-page.ts';

const filler =
  '<p>The ferry came, and the ferry left again, as it does on every day of the year.</p>';
const target = 'neither the wind nor the wire';
const passage = `<p>“It was ${target},” said Ada Quint, who has kept the lamp for twenty years.</p>`;

function pageWith(body: string, style = ''): Promise<LivePage> {
  return livePage(
    `<html><title>Ash</title><style>p { margin: 0; height: 60px } ${style}</style><body><h1>Ash on the pier</h1>${body}</body></html>`,
  );
}

function rangesIn({ reading }: LivePage): readonly Range[] {
  const start = reading.article.text.indexOf(target);
  return reading.textMap.rangesOf({ start, end: start + target.length });
}

/** Distance of the passage's middle from the middle of the view, in pixels. */
function distance(page: LivePage): number {
  const { top, height } = rangesIn(page)[0]!.getBoundingClientRect();
  return Math.abs(top + height / 2 - page.view.innerHeight / 2);
}

function calm(page: LivePage, isCalm: boolean): void {
  const query = page.view.matchMedia('(prefers-reduced-motion: reduce)');
  vi.spyOn(page.view, 'matchMedia').mockReturnValue(
    Object.defineProperty(query, 'matches', { value: isCalm }),
  );
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a jump', () => {
  it('scrolls the passage into the middle of the view', async () => {
    const page = await pageWith(filler.repeat(30) + passage + filler.repeat(30));
    calm(page, true);
    jumpTo(rangesIn(page));
    expect(distance(page)).toBeLessThan(2);
  });

  it('scrolls softly, unless the reader wants no motion', async () => {
    const page = await pageWith(filler.repeat(30) + passage + filler.repeat(30));
    calm(page, false);
    jumpTo(rangesIn(page));
    expect(page.view.scrollY).toBe(0);
    await vi.waitUntil(() => distance(page) < 2, { timeout: 3_000 });
  });

  it('scrolls the middle of a long paragraph, not its start', async () => {
    const long = `<p style="height: auto">${'It rained, and it went on raining. '.repeat(400)} “It was ${target},” said Quint. ${'It rained. '.repeat(400)}</p>`;
    const page = await pageWith(filler + long + filler);
    calm(page, true);
    jumpTo(rangesIn(page));
    expect(distance(page)).toBeLessThan(2);
  });

  it('scrolls boxes inside the page as well', async () => {
    const style =
      '#box { height: 200px; overflow: auto } #inner { height: 150px; overflow-y: scroll }';
    const inner = `<div id="inner">${filler.repeat(20)}${passage}${filler.repeat(20)}</div>`;
    const box = `<div id="box">${filler.repeat(20)}${inner}${filler.repeat(20)}</div>`;
    const page = await pageWith(filler.repeat(20) + box + filler.repeat(20), style);
    calm(page, true);
    jumpTo(rangesIn(page));
    expect(distance(page)).toBeLessThan(60);
    const inner2 = page.document.querySelector('#inner')!.getBoundingClientRect();
    const range = rangesIn(page)[0]!.getBoundingClientRect();
    expect(range.top).toBeGreaterThan(inner2.top);
    expect(range.bottom).toBeLessThan(inner2.bottom);
  });

  it('goes to the closed details around a passage, and leaves them closed', async () => {
    const details = `<details><summary>More of it</summary>${passage}${filler.repeat(4)}</details>`;
    const page = await pageWith(filler.repeat(30) + details + filler.repeat(30));
    calm(page, true);
    jumpTo(rangesIn(page));
    expect(page.document.querySelector('details')?.open).toBe(false);
    const { top } = page.document.querySelector('details')!.getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(page.view.innerHeight);
  });

  it('flashes the passage for a while', async () => {
    const page = await pageWith(filler.repeat(4) + passage + filler.repeat(4));
    vi.useFakeTimers();
    jumpTo(rangesIn(page));
    const flash = page.highlights.get(FLASH_HIGHLIGHT);
    expect([...flash!].map(String)).toEqual([target]);
    vi.advanceTimersByTime(1_500);
    expect(page.highlights.has(FLASH_HIGHLIGHT)).toBe(true);
    vi.advanceTimersByTime(200);
    expect(page.highlights.has(FLASH_HIGHLIGHT)).toBe(false);
  });

  it('can be undone before the flash is over, and does not end a later flash', async () => {
    const page = await pageWith(filler.repeat(4) + passage + filler.repeat(4));
    vi.useFakeTimers();
    const undo = jumpTo(rangesIn(page));
    undo();
    expect(page.highlights.size).toBe(0);
    vi.advanceTimersByTime(1_000);
    jumpTo(rangesIn(page));
    vi.advanceTimersByTime(1_000);
    expect(page.highlights.size).toBe(1);
  });

  it('changes no node', async () => {
    const page = await pageWith(filler.repeat(30) + passage);
    const before = page.document.documentElement.outerHTML;
    jumpTo(rangesIn(page))();
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('to nowhere does nothing', async () => {
    const page = await pageWith(filler.repeat(30) + passage);
    jumpTo([])();
    expect([page.view.scrollY, page.highlights.size]).toEqual([0, 0]);
  });
});
