import { expect, it } from 'vitest';
import { publishedTime } from '../../../lib/article/metadata/published-time.ts';

it.each([
  ['2031-05-02', '2031-05-02'],
  ['2031-05-02T11:20:31Z', '2031-05-02T11:20:31Z'],
  ['2031-05-02T11:20:31.123+02:00', '2031-05-02T11:20:31+02:00'],
  ['2031-05-02T11:20+0200', '2031-05-02T11:20+02:00'],
  ['2031-05-02T11:20:31+02', '2031-05-02T11:20:31+02:00'],
  ['2031-05-02 11:20:31', '2031-05-02T11:20:31'],
  ['2031-05-02 11:20:31.0', '2031-05-02T11:20:31'],
  ['2031-05-02 11:20:31 UTC', '2031-05-02T11:20:31Z'],
  ['Fri, 02 May 2031 11:20:31 GMT', '2031-05-02T11:20:31.000Z'],
])('takes %j to mean %j', (given, expected) => {
  expect(publishedTime([given])).toBe(expected);
});

it.each([
  '0001-01-01T00:00:00Z',
  '2031-13-40',
  '2031-05-02-0305:49:00-10800',
  'yesterday',
  '2031',
  '',
])('finds no date in %j', (given) => {
  expect(publishedTime([given])).toBeNull();
});

it('takes the first candidate that is a date', () => {
  expect(publishedTime([null, 'soon', '2031-05-02', '2030-01-01'])).toBe('2031-05-02');
});
