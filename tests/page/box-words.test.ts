import { expect, it } from 'vitest';
import { Box } from '../../lib/page/tree/box.ts';
import { isNamed, namePattern } from '../../lib/page/tree/box-words.ts';

function boxNamed(className: string): Box {
  const element = document.createElement('div');
  element.className = className;

  return new Box(element, null);
}

const ADS = namePattern('ad related');

it.each(['ad', 'top-ad', 'AdSlot', 'article__ad', 'x RelatedLinks', 'article-related_2'])(
  'hears the word in %j',
  (name) => {
    expect(isNamed(boxNamed(name), ADS)).toBe(true);
  },
);

it.each(['', 'adrift', 'read', 'block-id-n1AuAdJlVL', 'xqAdRt', 'unrelated'])(
  'hears no word in %j',
  (name) => {
    expect(isNamed(boxNamed(name), ADS)).toBe(false);
  },
);
