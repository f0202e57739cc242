import { describe, expect, it } from 'vitest';
import type { Part } from '../article.ts';
import { reread } from './annotated.ts';

const cases: Record<string, readonly Exclude<Part, string>[]> = {
  'names in capitals that come again': [
    { kind: 'paragraph', text: 'HALLOWAY: ⟦We are late, and I know it.⟧' },
    { kind: 'paragraph', text: 'PRYCE: ⟦Why?⟧' },
    { kind: 'paragraph', text: 'HALLOWAY: ⟦The stones came by ship.⟧' },
  ],
  'marks around name and words': [
    { kind: 'quotation', text: '“HALLOWAY: ⟦We are late.⟧”' },
    { kind: 'quotation', text: '“PRYCE: ⟦Why?⟧”' },
    { kind: 'quotation', text: '“HALLOWAY: ⟦The stones came by ship.⟧”' },
  ],
  'names as they are written, two of which come again': [
    { kind: 'paragraph', text: 'Jane Halloway: ⟦We are late.⟧' },
    { kind: 'paragraph', text: 'Tom Pryce: ⟦Why?⟧' },
    { kind: 'paragraph', text: 'Jane Halloway: ⟦The stones came by ship.⟧' },
    { kind: 'paragraph', text: 'Tom Pryce: ⟦So they say.⟧' },
  ],
  'titles, and a bracket behind the name': [
    { kind: 'paragraph', text: 'SEN. PRYCE (I-Arlen): ⟦Is it safe?⟧' },
    { kind: 'paragraph', text: 'MAYOR HALLOWAY: ⟦It is.⟧' },
    { kind: 'paragraph', text: 'SEN. PRYCE (I-Arlen): ⟦And the “⟨old⟩” wall?⟧' },
  ],
};

const noTranscripts: Record<string, readonly Exclude<Part, string>[]> = {
  'calls to read on': [
    { kind: 'paragraph', text: 'READ MORE: Bridge to close in May' },
    { kind: 'paragraph', text: 'The bridge is old.' },
    { kind: 'paragraph', text: 'READ MORE: Ferry to sail again' },
    { kind: 'paragraph', text: 'READ MORE: Mayor resigns' },
  ],
  'names that come once each': [
    { kind: 'listItem', text: 'Arlen: rain' },
    { kind: 'listItem', text: 'Secor: sun' },
    { kind: 'listItem', text: 'Brill: fog' },
  ],
  'two turns alone': [
    { kind: 'paragraph', text: 'HALLOWAY: We are late.' },
    { kind: 'paragraph', text: 'PRYCE: Why?' },
  ],
};

describe('transcripts', () => {
  it.each(Object.entries({ ...cases, ...noTranscripts }))('%s', (_, parts) => {
    expect(reread(parts)).toEqual(parts.map(({ text }) => text));
  });
});
