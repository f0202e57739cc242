import { expect, it, vi } from 'vitest';
import { hinted } from '../../lib/article/hinted.ts';

it('asks a pattern only of texts with a hint in them', () => {
  const pattern = /^lamps? out/;
  const test = vi.spyOn(pattern, 'test');
  const fits = hinted('lamp|pier', pattern);
  expect(fits('the ferry came')).toBe(false);
  expect(test).not.toHaveBeenCalled();
  expect(fits('a lamp out')).toBe(false);
  expect(fits('lamps out on the pier')).toBe(true);
  expect(test).toHaveBeenCalledTimes(2);
});
