import type { BlockKind } from '../../engine/index.ts';
import { kindOf } from './block-kind.ts';
import { captionBox } from '../tree/captions.ts';
import { isCredit } from '../tree/credits.ts';
import { join, type Collapsed } from '../extraction/collapse.ts';
import { embedAround, embedAuthor } from '../tree/embeds.ts';
import type { Box } from '../tree/box.ts';
import type { Chosen } from '../extraction/readings.ts';

/** A block before its place in the article's text is known. */
export interface Draft {
  readonly kind: BlockKind;
  readonly words: Collapsed;
  readonly author: string | null;
  readonly recovered: boolean;
}

/**
 * Makes blocks of the chosen passages, one each; the parts of one caption become one block, and one
 * that is only a credit none. The title comes first, and no other block says the same.
 */
export function draftBlocks(title: Collapsed, chosen: readonly Chosen[]): readonly Draft[] {
  const authors = embedAuthors(chosen);
  const textAt = chosen.findIndex(({ reading }) => kindOf(reading, true) === 'paragraph');
  const drafts: Draft[] = [{ kind: 'heading', words: title, author: null, recovered: false }];
  let lastCaption: Box | null = null;
  for (const [at, { reading, recovered }] of chosen.entries()) {
    const { passage, words } = reading;
    if (words.text === title.text) continue;
    const kind = kindOf(reading, at < textAt);
    const caption = kind === 'caption' ? captionBox(passage.core) : null;
    const last = drafts.at(-1);
    if (last && caption && caption === lastCaption) {
      drafts.splice(-1, 1, { ...last, words: join(last.words, words) });
    } else {
      const embed = embedAround(passage.box);
      drafts.push({ kind, words, author: (embed && authors.get(embed)) ?? null, recovered });
    }
    lastCaption = caption;
  }
  return drafts.filter(({ kind, words }) => kind !== 'caption' || !isCredit(words.text));
}

function embedAuthors(chosen: readonly Chosen[]): ReadonlyMap<Box, string | null> {
  const words = new Map<Box, string>();
  for (const { reading } of chosen) {
    const embed = embedAround(reading.passage.box);
    if (embed) words.set(embed, `${words.get(embed) ?? ''} ${reading.words.text}`);
  }
  return new Map([...words].map(([embed, all]) => [embed, embedAuthor(all)]));
}
