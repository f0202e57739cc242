import { expect, it } from 'vitest';
import { Box } from '../../lib/article/tree/box.ts';
import { isNamed, namePattern } from '../../lib/article/tree/box-words.ts';

function boxNamed(className: string): Box {
  const attribute = (name: string) => (name === 'class' ? className : null);
  const element = { localName: 'div', textLength: 0, hasAttributes: () => true, attribute };
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
