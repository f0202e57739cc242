import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LateWalk } from '../../../lib/page/hover-card/late-walk.ts';
import { QuoteWalk } from '../../../lib/page/hover-card/quote-walk.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function walk() {
  return new QuoteWalk(document, {
    quotes: [],
    rangesOf: () => [],
    css: '',
    attributes: {},
    draw: () => () => undefined,
    sentenceOf: () => '',
    jump: () => undefined,
    home: document,
  });
}

it('starts after what is being done, once', () => {
  const start = vi.fn(walk);
  const late = new LateWalk(start);
  expect(start).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(late.now.step('next')).toBeNull();
  expect(start).toHaveBeenCalledTimes(1);
  late.end();
});

it('starts when it is needed', () => {
  const start = vi.fn(walk);
  const late = new LateWalk(start);
  expect(late.now).toBe(late.now);
  vi.runAllTimers();
  expect(start).toHaveBeenCalledTimes(1);
  late.end();
});

it('never starts if it ends before', () => {
  const start = vi.fn(walk);
  new LateWalk(start).end();
  vi.runAllTimers();
  expect(start).not.toHaveBeenCalled();
});
