import { expect, it } from 'vitest';
import { siteFreeTitle } from '../../../lib/article/metadata/site-free-title.ts';

const names = ['The Orlau Lantern', 'www.lantern.example', 'Ada Quint', null];

it.each([
  ['Ash falls | The Orlau Lantern', 'Ash falls'],
  ['Ash falls - Orlau Lantern', 'Ash falls'],
  ['Ash falls – lantern.example', 'Ash falls'],
  ['The Orlau Lantern: Ash falls', 'The Orlau Lantern: Ash falls'],
  ['The Orlau Lantern | Ash falls', 'Ash falls'],
  ['Ash falls | Ada Quint | The Orlau Lantern', 'Ash falls'],
  ['Ash falls - and stays', 'Ash falls - and stays'],
  ['Merrow-on-Sea: a town without a lamp', 'Merrow-on-Sea: a town without a lamp'],
  ['  Ash\n falls ', 'Ash falls'],
  ['The Orlau Lantern', 'The Orlau Lantern'],
  ['灰落在码头_港口频道_灯笼网', '灰落在码头'],
  ['灰落在码头_上集', '灰落在码头_上集'],
])('makes %j %j', (title, expected) => {
  expect(siteFreeTitle(title, names)).toBe(expected);
});
