import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HoverCard } from '../../../lib/page/hover-card/hover-card.ts';
import { INNER, pierPage, type PierPage, WORDS } from './pier-page.ts';

const draw = vi.fn((card: HTMLElement, at: number) => {
  const button = card.ownerDocument.createElement('button');
  button.textContent = `Card ${at}`;
  card.append(button);
  return erase;
});
const erase = vi.fn();
let page: PierPage;
let card: HoverCard;

async function start(head?: string): Promise<void> {
  page = await pierPage(head);
  const { rangesOf } = page.reading.textMap;
  const css = 'button { all: revert }';
  const attributes = { dir: 'ltr' };
  const home = page.document;
  card = new HoverCard(home, { home, spans: page.spans, rangesOf, css, attributes, draw });
}

/** The host in the page, as the page sees it. */
const host = () => page.document.querySelector('whosaid-card');

const middleOf = (words: string) => page.middleOf(words);

function pointer(
  type: string,
  at: PointerEventInit,
  target: EventTarget = page.document.body,
): void {
  const init = { bubbles: true, composed: true, pointerType: 'mouse', ...at };
  target.dispatchEvent(new page.view.PointerEvent(type, init));
}

function rest(at: PointerEventInit): void {
  pointer('pointermove', at);
  vi.advanceTimersByTime(200);
}

function press(key: string) {
  const event = new page.view.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  page.document.body.dispatchEvent(event);
  return event;
}

beforeEach(async () => {
  draw.mockClear();
  erase.mockClear();
  await start();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  card.end();
  vi.useRealTimers();
});

describe('the card in the page', () => {
  it('comes when the pointer rests on words, and is nowhere else at any other time', () => {
    expect(host()).toBeNull();
    pointer('pointermove', middleOf(WORDS[0]));
    expect(host()).toBeNull();
    vi.advanceTimersByTime(200);
    expect(host()).not.toBeNull();
    expect(draw.mock.lastCall?.[1]).toBe(0);
    card.end();
    expect(host()).toBeNull();
    expect(erase).toHaveBeenCalledOnce();
  });

  it('does not come where nothing is marked, nor while the pointer moves on', () => {
    rest(middleOf('Nobody answered'));
    pointer('pointermove', middleOf(WORDS[0]));
    vi.advanceTimersByTime(60);
    pointer('pointermove', middleOf('Nobody answered'));
    vi.advanceTimersByTime(500);
    expect(draw).not.toHaveBeenCalled();
  });

  it('is about the inner of two passages', () => {
    rest(middleOf(INNER));
    expect(draw.mock.lastCall?.[1]).toBe(2);
    rest(middleOf('Quint had warned'));
    expect(draw.mock.lastCall?.[1]).toBe(1);
  });

  it('goes when the pointer has left words and card, and stays on its way from one to the other', () => {
    rest(middleOf(WORDS[0]));
    rest(middleOf('Nobody answered'));
    vi.advanceTimersByTime(100);
    pointer('pointermove', {}, host()!);
    vi.advanceTimersByTime(2_000);
    expect(host()).not.toBeNull();
    rest(middleOf('Nobody answered'));
    vi.advanceTimersByTime(400);
    expect(host()).toBeNull();
  });

  it('stays while the focus is in it', () => {
    rest(middleOf(WORDS[0]));
    draw.mock.lastCall?.[0].querySelector('button')?.focus();
    rest(middleOf('Nobody answered'));
    vi.advanceTimersByTime(2_000);
    expect(host()).not.toBeNull();
  });

  it('goes with Escape, which nobody else gets then, and only then', () => {
    const heard = vi.fn();
    page.document.addEventListener('keydown', heard);
    rest(middleOf(WORDS[0]));
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(host()).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    expect(press('Escape').defaultPrevented).toBe(false);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('comes with a tap, and goes with the next one elsewhere', () => {
    const tap = (words: string) => {
      pointer('click', { ...middleOf(words), pointerType: 'touch' });
    };
    tap(WORDS[0]);
    vi.advanceTimersByTime(2_000);
    expect(host()).not.toBeNull();
    tap('Nobody answered');
    expect(host()).toBeNull();
  });

  it('shown by key stays until it is dismissed, and is spoken', () => {
    card.show(1, '2 of 3, direct, Bo Hartig');
    const root = draw.mock.lastCall?.[0].getRootNode() as ShadowRoot;
    const status = root.querySelector('[role="status"]');
    expect(status?.textContent).toBe('');
    rest(middleOf('Nobody answered'));
    vi.advanceTimersByTime(2_000);
    expect(status?.textContent).toBe('2 of 3, direct, Bo Hartig');
    expect(host()).not.toBeNull();
    press('Escape');
    expect(host()).toBeNull();
  });

  it('stands beside its words, in the view', async () => {
    vi.useRealTimers();
    card.show(0, '');
    const box = () => draw.mock.lastCall![0].getBoundingClientRect();
    await vi.waitUntil(() => box().left > 0);
    const words = middleOf(WORDS[0]);
    expect(Math.abs(box().bottom - words.clientY)).toBeLessThan(60);
    expect(box().top).toBeGreaterThanOrEqual(0);
    expect(box().right).toBeLessThanOrEqual(page.view.innerWidth);
  });
});

describe('the page', () => {
  it('sees one node, into which it cannot look', () => {
    const before = page.document.documentElement.outerHTML;
    rest(middleOf(WORDS[0]));
    expect(host()?.shadowRoot).toBeNull();
    expect(page.document.documentElement.outerHTML).toBe(
      before.replace(
        /<\/html>$/u,
        '<whosaid-card dir="ltr" popover="manual"></whosaid-card></html>',
      ),
    );
    card.end();
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('cannot style it', async () => {
    vi.useRealTimers();
    await start(`<style>
      *, *::before, whosaid-card { display: none !important; opacity: 0 !important; font-size: 60px !important;
        transform: scale(3) !important; visibility: hidden !important; position: static !important }
      html, head, body, p, h1 { display: block !important; visibility: visible !important;
        opacity: 1 !important; transform: none !important; font-size: 16px !important }
    </style>`);
    card.show(0, '');
    const button = draw.mock.lastCall![0].querySelector('button')!;
    expect(button.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
    expect(button.getBoundingClientRect().height).toBeLessThan(40);
    expect(page.view.getComputedStyle(host()!).position).toBe('fixed');
  });

  it('may have the strictest policy', async () => {
    vi.useRealTimers();
    const policy = `default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
    await start(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    const violations = vi.fn();
    page.document.addEventListener('securitypolicyviolation', violations);
    card.show(0, 'words');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(draw.mock.lastCall![0].getBoundingClientRect().left).toBeGreaterThan(0);
    expect(violations).not.toHaveBeenCalled();
  });
});
