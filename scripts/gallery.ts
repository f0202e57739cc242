/**
 * `npm run gallery`: takes a picture of every view in every state, in light and dark, at two widths and
 * in both directions of writing, with forced colours, at twice the size and on a phone, in a real
 * Chromium, and puts them into one HTML file to be looked at. Words that follow it choose among the
 * views by name: `npm run gallery -- card`.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand } from './run-command.ts';

const OUTPUT = 'gallery-output';
const PICTURES = join(OUTPUT, 'pictures');

rmSync(OUTPUT, { recursive: true, force: true });
const chosen = process.argv.slice(2).flatMap((words) => ['--testNamePattern', words]);
const { ok } = runCommand(
  'vitest',
  ['run', '--config', 'tests/gallery/vitest.config.ts', ...chosen],
  { output: 'show' },
);
const files = readdirSync(PICTURES).sort();
const byView = Map.groupBy(files, (file) => file.split('.')[0] ?? '');
const file = join(OUTPUT, 'index.html');
writeFileSync(file, page([...byView].map(([view, own]) => section(view, own)).join('\n')));
console.log(`${files.length} pictures of ${byView.size} views: ${file}`);
process.exitCode = ok ? 0 : 1;

function section(view: string, own: readonly string[]): string {
  return `<section><h2>${view.replaceAll('-', ' ')}</h2>${own.map(figure).join('')}</section>`;
}

function figure(name: string): string {
  const [, browser = '', width = '', language = ''] = name.split('.');
  const data = readFileSync(join(PICTURES, name)).toString('base64');
  const caption = `${browser}, ${width} px, ${language}`;
  return `<figure><img alt="" loading="lazy" width="${width}" src="data:image/png;base64,${data}"><figcaption>${caption}</figcaption></figure>`;
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Whosaid: every view</title>
<style>body{margin:24px;background:#777;color:#fff;font:14px system-ui}section{margin-block-end:40px}
h2{font-size:16px}figure{display:inline-block;margin:0 16px 16px 0;vertical-align:top}
figcaption{font-size:12px}</style>
<h1>Every view, in every state</h1>${body}</html>`;
}
