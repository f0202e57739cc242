import { afterEach, expect, it, vi } from 'vitest';
import { draftBlocks } from '../../../lib/article/blocks/drafts.ts';
import { markQuestions } from '../../../lib/article/blocks/questions.ts';
import { readPassages } from '../../../lib/article/extraction/readings.ts';
import { treeOf } from '../trees.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function interview(paragraphs: readonly string[]) {
  const { texts } = treeOf(paragraphs.map((html) => `<p>${html}</p>`).join(''));
  const kept = new Set(texts.keys());
  const chosen = readPassages(texts, kept).map((reading) => ({ reading, recovered: false }));
  return { drafts: draftBlocks({ text: 'Ash on the pier', runs: [] }, chosen), texts };
}

it('marks bold questions, and answers under labels that come again or follow a question', () => {
  const { drafts, texts } = interview([
    '<b>What of the lamp?</b>',
    '<b>Quint:</b> It is out.',
    '<b>And the boat?</b>',
    '<b>Quint:</b> It is late.',
    '<b>Weather:</b> It rains.',
    '<b>Hartig:</b> It is always late.',
    '<b>Hartig:</b> Always.',
  ]);
  const marked = markQuestions(drafts, texts, null).slice(1);
  expect(marked.map(({ kind, author }) => author ?? kind)).toEqual([
    'question',
    'Quint',
    'question',
    'Quint',
    'paragraph',
    'Hartig',
    'Hartig',
  ]);
});

it('looks at each label a few times only, however many there are', () => {
  const looks = (count: number) => {
    const names = Array.from({ length: count }, (_, at) => `<b>Label ${at}:</b> It is out.`);
    const { drafts, texts } = interview(['<b>Why?</b>', '<b>How?</b>', ...names]);
    const searches = (['indexOf', 'lastIndexOf', 'includes', 'find', 'findIndex'] as const).map(
      (search) => vi.spyOn(Array.prototype, search),
    );
    markQuestions(drafts, texts, null);
    const searched = searches.flatMap(({ mock }) => mock.contexts as readonly unknown[][]);
    vi.restoreAllMocks();
    return searched.reduce((sum, { length }) => sum + length, 0);
  };
  expect(looks(800)).toBeLessThan(looks(200) * 5);
});
