import { describe, expect, it } from 'vitest';
import { quotations as english } from '../../../lib/engine/languages/en/quotations.ts';
import { findQuotedPassages } from '../../../lib/engine/quotations/find-quoted-passages.ts';
import type { MarkKind } from '../../../lib/engine/quotations/types.ts';
import type { Part } from '../article.ts';
import { articleFrom, reread } from './annotated.ts';

interface Case {
  readonly parts: readonly Exclude<Part, string>[];
  readonly marks: readonly MarkKind[];
  readonly continues?: readonly (number | null)[];
}

const cases: Record<string, Case> = {
  'a block quotation without marks': {
    parts: [{ kind: 'quotation', text: '⟦The ferry was late. We waited.⟧' }],
    marks: ['none'],
  },
  'a block quotation in marks': {
    parts: [{ kind: 'quotation', text: '“⟦The ferry was late. We waited.⟧”' }],
    marks: ['double'],
  },
  'a block quotation with a signature': {
    parts: [
      { kind: 'quotation', text: '⟦The ferry was late.⟧ — Mara Quill, captain' },
      { kind: 'quotation', text: '“⟦The ferry was late.⟧” – Mara Quill' },
      { kind: 'quotation', text: '— Mara Quill, captain' },
    ],
    marks: ['none', 'double'],
  },
  'a dash that is no signature': {
    parts: [{ kind: 'quotation', text: '⟦The ferry was late — Monday was worse.⟧' }],
    marks: ['none'],
  },
  'words in marks inside a block quotation': {
    parts: [{ kind: 'quotation', text: '⟦The so-called “⟨express⟩” was late and we waited.⟧' }],
    marks: ['none'],
  },
  'a block quotation that begins with a title': {
    parts: [{ kind: 'quotation', text: '⟦“⟨Express⟩” is what they call it, and it was late.⟧' }],
    marks: ['none'],
  },
  'a report inside a block quotation': {
    parts: [{ kind: 'quotation', text: '“⟦It was late,⟧” said Quill, the captain of the ferry.' }],
    marks: ['double'],
  },
  'paragraphs of one block quotation': {
    parts: [
      { kind: 'quotation', text: '⟦The ferry was late.⟧' },
      { kind: 'quotation', text: '⟦We waited.⟧' },
      { kind: 'paragraph', text: 'Nobody came.' },
      { kind: 'quotation', text: '⟦It rained.⟧' },
    ],
    marks: ['none', 'none', 'none'],
    continues: [null, 0, null],
  },
  'an embed with its signature': {
    parts: [
      {
        kind: 'embed',
        author: 'Mara Quill',
        text: '⟦Late again! pic.example/1⟧ — Mara Quill (@maraquill) May 3, 2021',
      },
    ],
    marks: ['none'],
  },
  'an answer with its label': {
    parts: [
      { kind: 'paragraph', author: 'Mara Quill', text: 'Quill: ⟦It was late. I said, “⟨Go.⟩”⟧' },
      { kind: 'paragraph', author: 'Mara Quill', text: 'MQ: ⟦It was late.⟧' },
      { kind: 'paragraph', author: 'Mara Quill', text: 'A: ⟦It was late.⟧' },
      { kind: 'paragraph', author: 'Mara Quill', text: '⟦One thing is sure: it was late.⟧' },
      { kind: 'paragraph', author: 'Mara Quill', text: 'Quill: “⟦It was late.⟧”' },
    ],
    marks: ['none', 'none', 'none', 'none', 'double'],
  },
  'a question is nobody’s quotation': {
    parts: [
      { kind: 'question', author: 'The Ardle Post', text: 'Was it late?' },
      { kind: 'question', text: 'What is an “⟦express⟧”?' },
    ],
    marks: ['double'],
  },
  'captions and repeated blocks are left out': {
    parts: [
      { kind: 'caption', text: 'Quill says “no”.' },
      { kind: 'caption', author: 'Mara Quill', text: 'It was late.' },
      { kind: 'quotation', text: 'It was late.', repeats: 0 },
    ],
    marks: [],
  },
  'blocks without words': {
    parts: [
      { kind: 'quotation', text: '  ' },
      { kind: 'embed', text: '***' },
    ],
    marks: [],
  },
};

describe('findQuotedPassages: blocks that the page sets as quotations', () => {
  it.each(Object.entries(cases))('%s', (_name, { parts, marks, continues }) => {
    expect(reread(parts)).toEqual(parts.map(({ text }) => text));
    const passages = findQuotedPassages(articleFrom(...parts), english);
    expect(passages.map((passage) => passage.marks)).toEqual(marks);
    if (continues !== undefined)
      expect(passages.map((passage) => passage.continues)).toEqual(continues);
  });

  it('gives an unmarked block the same outer span', () => {
    const article = articleFrom({ kind: 'quotation', text: ' It was late. ' });
    const [passage] = findQuotedPassages(article, english);
    expect(passage?.outer).toEqual({ start: 1, end: 13 });
    expect(passage?.closed).toBe(true);
  });
});
