import { expect, it } from 'vitest';
import { byline } from '../../../lib/article/metadata/byline.ts';

it.each([
  ['By Ada Quint', 'Ada Quint'],
  ['BY ADA QUINT and Bo Hartig', 'ADA QUINT and Bo Hartig'],
  ['by Ada Quint\n      Harbour Correspondent\n', 'Ada Quint'],
  ['Von Henrike Sohl', 'Henrike Sohl'],
  ['Ada Quint2031-05-02 11:20:00 UTC', 'Ada Quint'],
  ['Ada QuintMonday, May 2, 2031', 'Ada Quint'],
  ['Ada Quint, Published 2 May 2031', 'Ada Quint'],
  ['Ada Quint | Lantern Press for lantern.example', 'Ada Quint'],
  ["'Ada Quint, Bo Hartig'", 'Ada Quint, Bo Hartig'],
  ['Ada Quint (Port Ellin)', 'Ada Quint'],
  ['Ada Quint, Deputy Editor', 'Ada Quint'],
  ['Ada Quint / Lantern Staff Writer', 'Ada Quint'],
  ['Ada QuintHace 13 horas', 'Ada Quint'],
  ['April Marchand', 'April Marchand'],
  ['Jun Mayr', 'Jun Mayr'],
])('takes %j to mean %j', (raw, expected) => {
  expect(byline([raw], [])).toBe(expected);
});

it.each([
  '',
  '  \n ',
  'April 28, 2031 at 6:01 am Updated April 29',
  'Jun 18th 2031',
  'https://lantern.example/quint',
  '@quint',
  'undefined',
  '42',
  'The Orlau Lantern',
  'x'.repeat(200),
])('finds nobody in %j', (raw) => {
  expect(byline([raw], ['The Orlau Lantern'])).toBeNull();
});

it('takes the first candidate that names somebody', () => {
  expect(byline([null, undefined, '2031-05-02', 'By Bo Hartig', 'Ada Quint'], [])).toBe(
    'Bo Hartig',
  );
});

it('takes no name in other letters than those of a title in Latin letters', () => {
  expect(byline(['灯笼', 'Ada Quint'], [], 'Ash falls')).toBe('Ada Quint');
  expect(byline(['灯笼', 'Ada Quint'], [], '灰落在码头')).toBe('灯笼');
  expect(byline(['灯笼'], [])).toBe('灯笼');
});
