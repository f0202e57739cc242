import { expect, it } from 'vitest';
import { isSameArticle } from '../../../lib/page/observe/same-article.ts';
import { articleOf } from '../../engine/article.ts';

const before = articleOf(
  'Ash on the pier',
  'The lamp went out at nine.',
  'Nobody knew why it had.',
);

it.each([
  [
    'itself',
    articleOf('Ash on the pier', 'The lamp went out at nine.', 'Nobody knew why it had.'),
    true,
  ],
  [
    'one with more to it',
    articleOf(
      'Ash on the pier',
      'It burns.',
      'The lamp went out at nine.',
      'Nobody knew why it had.',
      'A boat came.',
    ),
    true,
  ],
  [
    'one with a new line and a lost one',
    articleOf('Ash on the pier', 'The lamp went out at nine.', 'The wire was old.'),
    true,
  ],
  [
    'another under the same headline',
    articleOf('Ash on the pier', 'The ferry came.', 'The ferry left.'),
    false,
  ],
  [
    'another with the same last line',
    articleOf('Bees in the mill', 'The bees came.', 'They left.', 'Nobody knew why it had.'),
    false,
  ],
])('an article is the same as %s', (_, now, same) => {
  expect(isSameArticle(before, now)).toBe(same);
});
