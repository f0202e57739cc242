import { LABELS, type TaggedRole, type TaggedSpan } from './types.ts';

const ROLES: readonly TaggedRole[] = ['source', 'cue', 'content'];

/** What the model says of the tokens of one block. */
export interface LabelledBlock {
  /** Index of the block's first token. */
  readonly first: number;
  readonly labels: Uint8Array;
  /** A row of `LABELS` a token. */
  readonly marginals: Float64Array;
  /** How likely each token belongs to speech or writing. */
  readonly speech: Float64Array;
}

/** The spans that the labels of a block make up, in order. */
export function spansOf(block: LabelledBlock): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  const { labels } = block;
  let from = 0;
  for (let i = 1; i <= labels.length; i++) {
    const begin = labels[from] ?? 0;
    if (i < labels.length && labels[i] === begin + 1 && begin % 2 === 1) continue;
    const role = begin % 2 === 1 ? ROLES[(begin - 1) / 2] : undefined;
    if (role !== undefined) spans.push(spanOf(block, role, from, i));
    from = i;
  }
  return spans;
}

function spanOf(block: LabelledBlock, role: TaggedRole, from: number, to: number): TaggedSpan {
  const mean = (value: (i: number) => number) => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += value(i);
    return sum / (to - from);
  };
  return {
    role,
    first: block.first + from,
    end: block.first + to,
    confidence: mean((i) => block.marginals[i * LABELS + (block.labels[i] ?? 0)] ?? 0),
    speech: role === 'source' ? null : mean((i) => block.speech[i] ?? 0),
  };
}
