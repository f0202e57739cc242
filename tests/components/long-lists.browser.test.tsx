import '../../components/base.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { I18nContext } from '../../components/i18n.ts';
import type { ReportState } from '../../components/popup-state.ts';
import { PopupView } from '../../components/popup-view.tsx';
import { IDLE_DESK } from '../../scripts/bench/list/idle-desk.ts';
import { flood } from './stories/extremes.ts';
import { ENGLISH } from './stories/speak-english.ts';
import { showing } from './stories/states.ts';

const LENGTH = 1_200;
const STATE = showing(flood(LENGTH));
const nothing = () => undefined;

let root: HTMLElement;

beforeEach(async () => {
  await page.viewport(380, 600);
  document.documentElement.lang = 'en';
  document.title = 'Whosaid';
  root = document.createElement('div');
  root.style.blockSize = '600px';
  root.style.display = 'flex';
  document.body.replaceChildren(root);
  show(STATE);
  await grown();
});

afterEach(() => {
  render(null, root);
});

function show(state: ReportState): void {
  const actions = { onMarks: nothing, onJump: nothing, onStep: nothing, onRetry: nothing };
  render(
    <I18nContext.Provider value={ENGLISH}>
      <PopupView state={state} {...actions} desk={IDLE_DESK} onOpenPanel={nothing} />
    </I18nContext.Provider>,
    root,
  );
}

const rows = () => [...document.querySelectorAll('.quote-item')];
const placeOf = (row: Element | undefined) => Number(row?.getAttribute('aria-posinset'));
const grown = () =>
  expect.poll(() => document.querySelector('[aria-busy]'), { timeout: 10_000 }).toBeNull();
const scroller = () => document.querySelector('.report')!;

/** The row in the middle of what is seen. */
function seen(): Element | undefined {
  const { top, height } = scroller().getBoundingClientRect();
  return rows().find((row) => row.getBoundingClientRect().bottom > top + height / 2);
}

describe('a list of more quotes than anybody reads', () => {
  it('has a window in the document, and tells how long it is', async () => {
    expect(rows()).toHaveLength(300);
    expect(rows()[299]!.getAttribute('aria-posinset')).toBe('300');
    expect(rows()[0]!.getAttribute('aria-setsize')).toBe(String(LENGTH));
    const { violations } = await axe.run(root, { resultTypes: ['violations'] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('goes along with a reader who scrolls down, and up again', async () => {
    const end = () => {
      scroller().scrollTo(0, scroller().scrollHeight);
      return placeOf(rows().at(-1));
    };
    await expect.poll(end, { timeout: 30_000, interval: 60 }).toBe(LENGTH);
    expect(rows().length).toBeLessThanOrEqual(600);
    expect(document.querySelectorAll('.list-beyond')).toHaveLength(1);
    const start = () => {
      scroller().scrollTo(0, 0);
      return placeOf(rows()[0]);
    };
    await expect.poll(start, { timeout: 30_000, interval: 60 }).toBe(1);
    expect(rows().length).toBeLessThanOrEqual(600);
  }, 70_000);

  it('leaves what is seen where it is when rows come before it or go', async () => {
    show({ ...STATE, at: 700 });
    await grown();
    expect(placeOf(rows()[0])).toBeGreaterThan(1);
    const first = placeOf(rows()[0]);
    scroller().scrollBy(0, -500);
    const row = seen()!;
    const { top } = row.getBoundingClientRect();
    await expect.poll(() => placeOf(rows()[0]), { timeout: 10_000 }).toBeLessThan(first);
    expect(Math.abs(row.getBoundingClientRect().top - top)).toBeLessThan(60);
  });

  it('is walked by Tab beyond the window', async () => {
    const last = rows()[298]!;
    last.querySelector('button')!.focus();
    for (let press = 0; press < 16; press += 1) await userEvent.tab();
    const row = document.activeElement?.closest('.quote-item');
    expect(placeOf(row ?? undefined)).toBeGreaterThan(300);
  });

  it('goes on by a button where nothing scrolls, to the first row that is new', async () => {
    const button = document.querySelector<HTMLElement>('.list-beyond')!;
    expect(button.textContent).toBe('Show 16 more');
    button.click();
    const focused = () => document.activeElement?.closest('.quote-item') ?? undefined;
    await expect.poll(() => placeOf(focused())).toBe(301);
  });

  it('shows a quote far down to which a step has led', async () => {
    show({ ...STATE, at: 1_000 });
    const isSeen = () => {
      const row = document.querySelector('[aria-current]');
      const { top = -1, bottom = Infinity } = row?.getBoundingClientRect() ?? {};
      return placeOf(row ?? undefined) === 1_001 && top >= 0 && bottom <= 600;
    };
    await expect.poll(isSeen).toBe(true);
    await grown();
    expect(isSeen()).toBe(true);
  });
});
