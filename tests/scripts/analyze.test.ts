import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const story = `Harbour of Lorn stays open

“We will not close the harbour,” said Ana Velt, the mayor of Lorn.
`;

const paragraph =
  'The harbour of Lorn has been there for three hundred years, and the council wants it to stay that way. ';
const page = `<!doctype html><html lang="en"><title>Harbour of Lorn stays open</title><article>
<h1>Harbour of Lorn stays open</h1><p>${paragraph.repeat(3)}</p>
<p>“We will not close the harbour,” said Ana Velt, the mayor of Lorn.</p><p>${paragraph.repeat(3)}</p>
</article><script>document.body.textContent = 'scripts must not run';</script></html>`;

const files = {
  'story.txt': story,
  'bom.txt': `\uFEFF${story}`,
  'page.html': page,
  'empty.txt': '\n \n',
  'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01]),
  'latin1.txt': Buffer.from('caf\xe9', 'latin1'),
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function analyze(args: readonly string[], input = '') {
  const script = join(process.cwd(), 'scripts/analyze.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, lines: stdout.trimEnd().split('\n') };
}

/** What the tests look at in a line of the output. */
interface Line {
  readonly file: string;
  readonly schema?: number;
  readonly article?: { readonly title: string; readonly text: string; readonly language: string };
  readonly quotes?: readonly { readonly span: { start: number; end: number }; speaker: unknown }[];
  readonly error?: { readonly code: string; readonly message: string };
}

const parse = (line: string | undefined) => JSON.parse(line ?? '') as Line;

describe('a run over many files', () => {
  const names = [
    'story.txt',
    'missing.txt',
    'page.html',
    '.',
    'empty.txt',
    'picture.txt',
    'latin1.txt',
    './bom.txt',
  ];

  it('prints one line a file in the order given, whatever fails, and exits with 1', () => {
    const { status, lines, stderr } = analyze(['--format', 'jsonl', ...names]);
    const answers = lines.map(parse);
    expect(answers.map(({ file, error }) => [file, error?.code])).toEqual([
      ['story.txt', undefined],
      ['missing.txt', 'file-unreadable'],
      ['page.html', undefined],
      ['.', 'file-unreadable'],
      ['empty.txt', 'no-article'],
      ['picture.txt', 'not-text'],
      ['latin1.txt', 'not-text'],
      ['./bom.txt', undefined],
    ]);
    expect(lines.every((line) => line.startsWith('{"file":'))).toBe(true);
    expect(answers[1]?.error?.message).toMatch(/^The file cannot be read.*\.$/u);
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('has offsets into the file for a plain text, a byte order mark apart', () => {
    const { status, lines } = analyze(['--format', 'jsonl', 'story.txt', 'bom.txt']);
    for (const { article, quotes } of lines.map(parse)) {
      expect(article).toMatchObject({ text: story, title: 'Harbour of Lorn stays open' });
      const spans = quotes?.map(({ span }) => story.slice(span.start, span.end));
      expect(spans).toEqual(['We will not close the harbour,']);
    }
    expect(status).toBe(0);
  });
});

it('reads a saved page as the browser would, without running its scripts', () => {
  const { status, stdout } = analyze(['--format', 'json', 'page.html']);
  const { article } = parse(stdout);
  expect(article).toMatchObject({ title: 'Harbour of Lorn stays open', language: 'en' });
  expect(article?.text).toContain('“We will not close the harbour,” said Ana Velt');
  expect(article?.text).not.toContain('scripts must not run');
  expect(status).toBe(0);
});

describe('standard input', () => {
  it('is plain text if nothing else is said', () => {
    const { lines } = analyze(['--format', 'jsonl', '-'], story);
    expect(parse(lines[0])).toMatchObject({ file: '-', schema: 1, article: { text: story } });
  });

  it('is a page with --input html', () => {
    const { lines } = analyze(['--format', 'jsonl', '--input', 'html', '-'], page);
    expect(parse(lines[0]).article?.text).not.toContain('<p>');
  });
});

it('takes a language that it does not know, and leaves the speakers open', () => {
  const { status, stdout } = analyze(['--format', 'json', '--lang', 'zu', 'story.txt']);
  const { article, quotes } = parse(stdout);
  expect(article?.language).toBe('zu');
  expect(quotes?.map(({ speaker }) => speaker)).toEqual([null]);
  expect(status).toBe(0);
});

describe('for people', () => {
  it('prints speakers as text, which is what it does if nothing is said', () => {
    const { stdout } = analyze(['story.txt']);
    expect(stdout).toContain('Ana Velt');
    expect(stdout).toContain('direct    “We will not close the harbour,” – said\n');
  });

  it('prints Markdown', () => {
    expect(analyze(['--format', 'markdown', 'story.txt']).stdout).toContain('## Ana Velt');
  });

  it('says what failed apart from the reports', () => {
    const { status, stdout, stderr } = analyze(['missing.txt', 'story.txt']);
    expect(stderr).toMatch(/^missing\.txt: The file cannot be read/u);
    expect(stdout).toMatch(/^Harbour of Lorn stays open\n/u);
    expect(status).toBe(1);
  });
});

describe('a command line that makes no sense', () => {
  it.each([
    ['no file', []],
    ['an unknown format', ['--format', 'xml', 'story.txt']],
    ['several files as one JSON value', ['--format', 'json', 'story.txt', 'bom.txt']],
  ])('is refused: %s', (_, args) => {
    const { status, stdout, stderr } = analyze(args);
    expect(stderr).toMatch(/^error: /u);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
