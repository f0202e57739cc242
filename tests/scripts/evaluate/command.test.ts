import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

const story = `Harbour of Lorn stays open

“We will not close the harbour,” said Ana Velt, the mayor of Lorn.
`;
const span = (words: string) => [[story.indexOf(words), story.indexOf(words) + words.length]];
const empty = `# How right it is

<!-- begin of what \`npm run evaluate -- --save\` writes -->
<!-- end of what it writes -->
`;

let folder = '';
const document = () => join(folder, 'docs/evaluation.md');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-evaluate-'));
  mkdirSync(join(folder, 'docs'));
  mkdirSync(join(folder, 'own/harbour'), { recursive: true });
  writeFileSync(document(), empty);
  writeFileSync(join(folder, 'own/harbour/article.txt'), story);
  const quote = {
    kind: 'direct',
    text: 'We will not close the harbour,',
    speaker: 'Ana Velt',
    speakerType: 'person',
    mention: 'Ana Velt',
    cue: 'said',
  };
  writeFileSync(
    join(folder, 'own/harbour/gold.json'),
    JSON.stringify({ people: [{ name: 'Ana Velt', role: null }], quotes: [quote, quote] }),
  );
  const attribution = {
    source: span('Ana Velt, the mayor of Lorn'),
    cue: span('said'),
    content: span('“We will not close the harbour,”'),
  };
  writeFileSync(
    join(folder, 'texts.jsonl'),
    `${JSON.stringify({ id: 'harbour', text: story, attributions: [attribution] })}\n`,
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function evaluate(...args: readonly string[]) {
  const script = join(process.cwd(), 'scripts/evaluate.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('prints the figures of folders and files, saves them, and sees when one is worse', () => {
  const args = ['--gold', 'own', '--polnear', 'texts.jsonl'];
  const first = evaluate(...args, '--save', '--strict');
  expect(first.stdout).toContain('own is new');
  const table = first.stdout.replaceAll(/ +/gu, ' ');
  expect(table).toContain('| who said what, quoted | 100.0 | 50.0 | 66.7 | 2 |');
  expect(table).toContain('| speech cue, direct: with its speaker | | | 100.0 | 1 |');
  expect(first.status).toBe(0);

  const saved = readFileSync(document(), 'utf8');
  expect(saved).toContain('### own');
  expect(saved).not.toContain('close the harbour');
  const second = evaluate(...args, '--strict');
  expect(second.stdout).toContain('no figure differs');
  expect(second.status).toBe(0);

  writeFileSync(document(), saved.replace(/(quoted: found +\|.*)66\.7/u, '$1166.7'));
  const worse = evaluate(...args);
  expect(worse.stdout).toContain('own · quoted: found: 166.7 → 66.7 (−100.0)  ← worse');
  expect(worse.status).toBe(0);
  expect(evaluate(...args, '--strict').status).toBe(1);
  expect(evaluate(...args, '--strict', '--tolerance', '101').status).toBe(0);
});

it('shows every mistake if asked', () => {
  const { stdout } = evaluate('--gold', 'own/harbour', '--mistakes');
  expect(stdout).toContain(
    'harbour/harbour: MISSED direct, no step, name: nobody for "Ana Velt": We will not close the harbour,',
  );
});

it.each([
  ['nothing to evaluate', []],
  ['one name twice', ['--gold', 'own', '--gold', 'own']],
  ['holds no folder with a gold.json', ['--gold', 'docs']],
])('refuses with a sentence: %s', (sentence, args) => {
  const { status, stderr } = evaluate(...args);
  expect(stderr).toContain(sentence);
  expect(status).toBe(1);
});
