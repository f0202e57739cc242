import { describe, expect, it } from 'vitest';
import { CORRECTIONS_FILE } from '../../lib/corrections/corrections-file.ts';
import type { PageCorrections } from '../../lib/corrections/types.ts';
import { readFile, writeFile } from '../../lib/files/readers-file.ts';

const quote = { words: 'It will run,', at: 14 };
const PAGES: readonly PageCorrections[] = [
  {
    address: 'https://news.example/ferry?page=2',
    corrections: [
      { kind: 'speaker', quote, speaker: { name: 'Odile Marr', at: 34 } },
      { kind: 'speaker', quote, speaker: null },
      { kind: 'not-a-quote', quote },
      { kind: 'merge', person: { name: 'Marr', at: 3 }, into: { name: 'Odile Marr', at: null } },
      { kind: 'split', person: { name: 'Odile Marr', at: 34 }, alias: 'Odile' },
      { kind: 'not-a-person', person: { name: 'Ferry', at: 0 } },
    ],
  },
  { address: 'file:///home/odile/story.html', corrections: [] },
];

describe('a file of corrections', () => {
  it('holds all that was written to it', () => {
    const text = writeFile(CORRECTIONS_FILE, PAGES);
    expect(readFile(CORRECTIONS_FILE, text)).toEqual({ ok: true, content: PAGES });
  });

  const file = (more: object) =>
    JSON.stringify({ kind: 'whosaid-corrections', version: 1, pages: PAGES, ...more });
  const page = (more: object) => file({ pages: [{ ...PAGES[0], ...more }] });

  it.each([
    ['not-json', writeFile(CORRECTIONS_FILE, PAGES).slice(0, -20)],
    ['not-json', ''],
    ['not-corrections', '[]'],
    ['not-corrections', JSON.stringify(PAGES)],
    ['not-corrections', file({ kind: 'whosaid-settings' })],
    ['newer-version', file({ version: 2 })],
    ['invalid-corrections', file({ pages: {} })],
    ['invalid-corrections', page({ address: 'javascript:alert(1)' })],
    ['invalid-corrections', page({ address: 'https://news.example/ferry#top' })],
    ['invalid-corrections', page({ address: 'https://' })],
    ['invalid-corrections', page({ corrections: [{ kind: 'delete-all' }] })],
    ['invalid-corrections', page({ corrections: [{ kind: 'not-a-quote' }] })],
    [
      'invalid-corrections',
      page({ corrections: [{ kind: 'not-a-quote', quote: { ...quote, at: -1 } }] }),
    ],
    ['invalid-corrections', page({ corrections: Array(501).fill({ kind: 'not-a-quote', quote }) })],
    ['invalid-corrections', file({ pages: [...PAGES, PAGES[0]] })],
  ])('is refused whole as %s', (problem, text) => {
    expect(readFile(CORRECTIONS_FILE, text)).toEqual({ ok: false, problem });
  });
});
