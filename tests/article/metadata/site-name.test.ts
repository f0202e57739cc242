import { expect, it } from 'vitest';
import { siteNameOf } from '../../../lib/article/metadata/site-name.ts';

it.each([
  [['The Orlau Lantern'], 'Ash falls', 'lantern.example', 'The Orlau Lantern'],
  [
    ['News of the bay, the pier and the islands - Lantern'],
    'Ash falls',
    'www.lantern.example',
    'Lantern',
  ],
  [[null, ' ', 'Lantern Press'], 'Ash falls', null, 'Lantern Press'],
  [[], 'Ash falls - Bay Lantern', 'www.baylantern.example', 'Bay Lantern'],
  [[], 'Ash falls - on the pier', 'www.baylantern.example', null],
  [[], 'Lantern', 'lantern.example', null],
] as const)('of %j, %j and %j makes %j', (candidates, title, hostname, expected) => {
  expect(siteNameOf(candidates, title, hostname)).toBe(expected);
});
