import { describe, expect, it } from 'vitest';
import { quotations as english } from '../../../lib/engine/languages/en/quotations.ts';
import { findQuotedPassages } from '../../../lib/engine/quotations/find-quoted-passages.ts';
import type { Part } from '../article.ts';
import { articleFrom, reread } from './annotated.ts';

interface Case {
  readonly parts: readonly Part[];
  /** For each passage: the index of the one it carries on. */
  readonly continues: readonly (number | null)[];
}

const caption: Part = { kind: 'caption', text: 'Mara Quill says “no” in May.' };
const heading: Part = { kind: 'heading', text: 'The long wait' };

const cases: Record<string, Case> = {
  'each paragraph opened again, the last one closed': {
    parts: ['He said: “⟦It is late.⟧', '“⟦It rains.⟧', '“⟦We wait.⟧”', '“⟦No,⟧” said Quill.'],
    continues: [null, 0, 1, null],
  },
  'in straight marks': {
    parts: ['"⟦It is late,⟧" he said. "⟦It rains.⟧', '"⟦We wait.⟧"'],
    continues: [null, null, 1],
  },
  'in single marks': {
    parts: ["'⟦It's late,⟧' he said.", "'⟦It's the players' ferry.⟧", "'⟦We wait,⟧' he said."],
    continues: [null, null, 1],
  },
  'in two apostrophes': {
    parts: ["''⟦It is late.⟧", "''⟦We wait,⟧'' he said."],
    continues: [null, 0],
  },
  'in marks of different kinds of type': {
    parts: ['“⟦It is late.⟧', '"⟦We wait,⟧" he said.'],
    continues: [null, 0],
  },
  'with a quotation inside that goes on too': {
    parts: ['‘⟦She told me: “⟨Go home.⟩⟧', '‘⟦“⟨Stay there.⟩”⟧’'],
    continues: [null, 0],
  },
  'over a caption, a repeated block and a heading': {
    parts: [
      '“⟦It is late.⟧',
      caption,
      { kind: 'paragraph', text: '“It is late.”', repeats: 0 },
      heading,
      '“⟦We wait,⟧” he said.',
    ],
    continues: [null, 0],
  },
  'not opened again, but closed': {
    parts: ['“⟦It is late and⟧', '⟦we wait,⟧” he said. “⟦We do.⟧”'],
    continues: [null, 0, null],
  },
  'in lines of one block': {
    parts: ['“⟦It is late.⟧\n“⟦We wait.⟧”'],
    continues: [null, 0],
  },
  'the next paragraph begins with another kind of mark': {
    parts: ['“⟦It is late.⟧', '‘⟦We wait,⟧’ he said.'],
    continues: [null, null],
  },
  'the next paragraph has its marks elsewhere': {
    parts: ['“⟦It is late.⟧', 'She said: “⟦We wait.⟧”'],
    continues: [null, null],
  },
  'a paragraph between': {
    parts: ['“⟦It is late.⟧', 'Nobody came.', '“⟦We wait,⟧” he said.'],
    continues: [null, null],
  },
  'a closing mark left out before the reporting clause': {
    parts: ['“⟦It is late,⟧ she said.', '“⟦We wait,⟧” he said.'],
    continues: [null, null],
  },
  'closed paragraphs': {
    parts: ['“⟦It is late.⟧”', '“⟦We wait.⟧”'],
    continues: [null, null],
  },
  'an unclosed heading': {
    parts: [{ kind: 'heading', text: '“⟦It is late' + '⟧' }, 'Quill said no.'],
    continues: [null],
  },
};

describe('findQuotedPassages: quotations over several paragraphs', () => {
  it.each(Object.entries(cases))('%s', (_name, { parts, continues }) => {
    const texts = parts.map((part) => (typeof part === 'string' ? part : part.text));
    expect(reread(parts)).toEqual(texts);
    const passages = findQuotedPassages(articleFrom(...parts), english);
    expect(passages.map((passage) => passage.continues)).toEqual(continues);
  });

  it('calls only the last paragraph closed', () => {
    const article = articleFrom('“It is late.', '“It rains.', '“We wait.”');
    const closed = findQuotedPassages(article, english).map((passage) => passage.closed);
    expect(closed).toEqual([false, false, true]);
  });
});
