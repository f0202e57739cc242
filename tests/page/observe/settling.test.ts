import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSettling } from '../../../lib/page/observe/settling.ts';

const WAITING = { quiet: 100, longest: 1_000, rest: 10 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('works once when changes have settled', () => {
  const work = vi.fn();
  const { happened } = createSettling(work, WAITING);
  for (let i = 0; i < 5; i++) {
    happened();
    vi.advanceTimersByTime(90);
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10);
  expect(work).toHaveBeenCalledOnce();
});

it('does not wait for ever on a page that never rests', () => {
  const work = vi.fn();
  const { happened } = createSettling(work, WAITING);
  for (let i = 0; i < 21; i++) {
    happened();
    vi.advanceTimersByTime(50);
  }
  expect(work).toHaveBeenCalledOnce();
});

it('rests after work in proportion to the time that it took', () => {
  const work = vi.fn(() => vi.advanceTimersByTime(200));
  const { happened } = createSettling(work, WAITING);
  happened();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledOnce();
  happened();
  vi.advanceTimersByTime(1_900);
  expect(work).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledTimes(2);
});

it('leaves no timer while nothing happens, and none when it is stopped', () => {
  const work = vi.fn();
  const { happened, stop } = createSettling(work, WAITING);
  expect(vi.getTimerCount()).toBe(0);
  happened();
  vi.advanceTimersByTime(100);
  expect(vi.getTimerCount()).toBe(0);
  happened();
  stop();
  expect(vi.getTimerCount()).toBe(0);
});
