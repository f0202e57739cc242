import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HoverCard } from '../../../lib/page/hover-card/hover-card.ts';
import { framedPierPage, type PierPage, WORDS } from './pier-page.ts';

const draw = vi.fn((card: HTMLElement, at: number) => {
  const button = card.ownerDocument.createElement('button');
  button.textContent = `Card ${at}`;
  card.append(button);
  return () => undefined;
});
let page: PierPage;
let frame: HTMLIFrameElement;
let inner: Window & typeof globalThis;
let card: HoverCard;

beforeEach(async () => {
  draw.mockClear();
  page = await framedPierPage();
  frame = page.document.querySelector('iframe')!;
  inner = frame.contentWindow as Window & typeof globalThis;
  const { rangesOf } = page.reading.textMap;
  const options = { spans: page.spans, rangesOf, css: '', attributes: {}, draw };
  card = new HoverCard(page.document, { ...options, home: inner.document });
});

afterEach(() => {
  card.end();
});

const host = () => page.document.querySelector('whosaid-card');
const box = () => draw.mock.lastCall![0].getBoundingClientRect();

function send(view: Window & typeof globalThis, type: string, at: PointerEventInit, to?: Element) {
  const init = { bubbles: true, composed: true, pointerType: 'mouse', ...at };
  (to ?? view.document.body).dispatchEvent(new view.PointerEvent(type, init));
}

/** Where words of the frame are seen in the view of the page. */
function seen(words: string): { readonly left: number; readonly top: number } {
  const { clientX, clientY } = page.middleOf(words);
  const { left, top } = frame.getBoundingClientRect();
  return { left: left + 12 + clientX, top: top + 12 + clientY };
}

const rest = (view: Window & typeof globalThis, at: PointerEventInit) => {
  send(view, 'pointermove', at);
};

function press(view: Window & typeof globalThis) {
  const event = new view.KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  view.document.body.dispatchEvent(event);
}

describe('the card of words in a frame', () => {
  it('comes when the pointer rests on them, beside them in the page around the frame', async () => {
    rest(inner, page.middleOf(WORDS[0]));
    await vi.waitUntil(() => host() && box().left > 0);
    expect(inner.document.querySelector('whosaid-card')).toBeNull();
    const { left, top } = seen(WORDS[0]);
    expect(Math.min(Math.abs(box().bottom - top), Math.abs(box().top - top))).toBeLessThan(40);
    expect(box().left).toBeLessThan(left);
    expect(box().left).toBeGreaterThan(frame.getBoundingClientRect().left);
  });

  it('stands beside the line that the pointer is on', async () => {
    page.rangesOf(WORDS[1])[0]!.startContainer.parentElement!.scrollIntoView();
    const lines = page.rangesOf(WORDS[1]).flatMap((range) => [...range.getClientRects()]);
    const line = lines.at(-1)!;
    rest(inner, { clientX: line.left + 5, clientY: line.top + line.height / 2 });
    await vi.waitUntil(() => host() && box().left > 0);
    const top = frame.getBoundingClientRect().top + 12 + line.top;
    const distance = Math.min(Math.abs(box().bottom - top), Math.abs(box().top - top));
    expect(distance).toBeLessThan(line.height + 10);
  });

  it('goes along when page or frame scroll', async () => {
    card.show(0, '');
    await vi.waitUntil(() => box().left > 0);
    for (const scroll of [
      () => {
        inner.scrollBy(0, 20);
      },
      () => {
        page.view.scrollBy(0, 30);
      },
    ]) {
      const before = box().top - seen(WORDS[0]).top;
      const words = seen(WORDS[0]).top;
      scroll();
      expect(seen(WORDS[0]).top).toBeLessThan(words);
      await vi.waitUntil(() => Math.abs(box().top - seen(WORDS[0]).top - before) < 3);
    }
  });

  it('goes when the pointer leaves for other words of the frame, or for the page', async () => {
    for (const [view, at] of [
      [inner, page.middleOf('Nobody answered')],
      // Where the words would be, were they the page's own.
      [page.view, page.middleOf(WORDS[0])],
    ] as const) {
      rest(inner, page.middleOf(WORDS[0]));
      await vi.waitUntil(() => host());
      rest(view, at);
      await vi.waitUntil(() => !host());
    }
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('stays while the pointer is on it', async () => {
    rest(inner, page.middleOf(WORDS[0]));
    await vi.waitUntil(() => host());
    send(inner, 'pointerout', {});
    send(page.view, 'pointermove', {}, host()!);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(host()).not.toBeNull();
  });

  it('goes with Escape, wherever the focus is', () => {
    for (const view of [inner, page.view]) {
      card.show(1, '');
      expect(host()).not.toBeNull();
      press(view);
      expect(host()).toBeNull();
    }
  });

  it('is not to be seen any more, nor are its words watched, once it has ended', async () => {
    card.show(1, '');
    card.end();
    rest(inner, page.middleOf(WORDS[0]));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(host()).toBeNull();
  });
});
