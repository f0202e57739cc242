import { expect, it } from 'vitest';
import { withoutInner } from '../../lib/page/inner-spans.ts';

it('cuts what a shorter span of another name covers out of a longer one', () => {
  const spans = [
    { start: 0, end: 20, name: 'a' },
    { start: 5, end: 8, name: 'b' },
    { start: 12, end: 14, name: 'a' },
  ];
  expect(withoutInner(spans)).toEqual([
    { start: 12, end: 14, name: 'a' },
    { start: 5, end: 8, name: 'b' },
    { start: 0, end: 5, name: 'a' },
    { start: 8, end: 20, name: 'a' },
  ]);
});

it('leaves spans apart alone', () => {
  const spans = [
    { start: 0, end: 5, name: 'a' },
    { start: 5, end: 9, name: 'b' },
  ];
  expect(withoutInner(spans)).toEqual(expect.arrayContaining(spans));
});

it('leaves nothing of a span that another of the same length covers', () => {
  const spans = [
    { start: 0, end: 5, name: 'a' },
    { start: 0, end: 5, name: 'b' },
  ];
  expect(withoutInner(spans)).toEqual([spans[0]]);
});
