import type { Block } from '../../engine/index.ts';
import type { Run } from '../extraction/collapse.ts';
import type { Draft } from './drafts.ts';
import { repeatsOf } from './repeats.ts';

const BETWEEN_BLOCKS = '\n\n';

/** The text of an article and where its blocks and their characters stand. */
export interface JoinedBlocks {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Of all blocks, `at` counted in the article's text. */
  readonly runs: readonly Run[];
}

/** Joins the texts of the blocks with a blank line between them. */
export function joinBlocks(drafts: readonly Draft[]): JoinedBlocks {
  const repeats = repeatsOf(drafts);
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let start = 0;
  drafts.forEach(({ kind, words, author }, index) => {
    const end = start + words.text.length;
    blocks.push({ kind, span: { start, end }, author, repeats: repeats[index] ?? null });
    for (const run of words.runs) runs.push({ ...run, at: run.at + start });
    start = end + BETWEEN_BLOCKS.length;
  });
  return { text: drafts.map(({ words }) => words.text).join(BETWEEN_BLOCKS), blocks, runs };
}
