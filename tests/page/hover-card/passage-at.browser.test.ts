import { expect, it } from 'vitest';
import { passageAt } from '../../../lib/page/hover-card/passage-at.ts';
import { pierPage, WORDS } from './pier-page.ts';

it('finds the same passages by their boxes where the browser knows no highlights at a point', async () => {
  const page = await pierPage();
  const passages = () => WORDS.map(page.rangesOf);
  const without: HighlightRegistry = new Map();
  for (const words of [...WORDS, 'Quint had warned', 'Nobody answered']) {
    const { clientX: x, clientY: y } = page.middleOf(words);
    const found = passageAt({ x, y }, passages, page.highlights);
    expect(passageAt({ x, y }, passages, without), words).toBe(found);
  }
  const { clientX: x, clientY: y } = page.middleOf(WORDS[2]);
  expect(passageAt({ x, y }, passages, without)).toBe(2);
});
