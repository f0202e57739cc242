import { expect, it } from 'vitest';
import type { BlockKind } from '../../lib/engine/index.ts';
import type { Draft } from '../../lib/article/blocks/drafts.ts';
import { repeatsOf } from '../../lib/article/blocks/repeats.ts';

function draft([kind, text]: readonly [BlockKind, string]): Draft {
  return { kind, words: { text, runs: [] }, author: null, recovered: false };
}

const long = 'The lamp on the pier went out at nine, said Quint, and nobody knew why.';
const part = '“The lamp on the pier went out at nine”';

it.each([
  [
    'a pull quote after its paragraph',
    [
      ['paragraph', long],
      ['quotation', part],
    ],
    [null, 1],
  ],
  [
    'a pull quote before its paragraph',
    [
      ['quotation', part],
      ['paragraph', long],
    ],
    [2, null],
  ],
  [
    'a caption with the words of a paragraph',
    [
      ['caption', long],
      ['paragraph', long],
    ],
    [2, null],
  ],
  [
    'a paragraph printed twice',
    [
      ['paragraph', long],
      ['paragraph', long],
    ],
    [null, 1],
  ],
  [
    'a paragraph that says more than the one before',
    [
      ['paragraph', part],
      ['paragraph', long],
    ],
    [null, null],
  ],
  [
    'a few common words',
    [
      ['paragraph', long],
      ['paragraph', 'The lamp on the pier.'],
    ],
    [null, null],
  ],
  [
    'words that only begin alike',
    [
      ['paragraph', long],
      ['quotation', `${part}, or at ten.`],
    ],
    [null, null],
  ],
] as const)('sees %s', (_name, blocks, expected) => {
  const title = draft(['heading', 'Ash on the pier']);
  expect(repeatsOf([title, ...blocks.map(draft)])).toEqual([null, ...expected]);
});

it('never takes the title for a repetition', () => {
  expect(repeatsOf([draft(['heading', part]), draft(['paragraph', long])])).toEqual([null, null]);
});

it('compares blocks that begin alike with a few of each other only', () => {
  const looksAt = (length: number) => {
    let looks = 0;
    const blocks = Array.from({ length }, (_, i): Draft => ({
      ...draft(['paragraph', `${part} ${i % 7}.`]),
      get kind() {
        looks++;
        return 'paragraph' as const;
      },
    }));
    repeatsOf(blocks);
    return looks;
  };
  expect(looksAt(4_000) / looksAt(1_000)).toBeLessThan(5);
});
