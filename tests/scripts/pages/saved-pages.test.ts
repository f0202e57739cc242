import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';

import { savedPages, servedPages } from '../../../scripts/pages/saved-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-pages-'));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('finds saved pages below a folder, names them, and lets none lead elsewhere', () => {
  mkdirSync(join(folder, 'en', 'pier'), { recursive: true });
  writeFileSync(
    join(folder, 'en', 'pier', 'source.html'),
    '<meta http-equiv="refresh" content="0;url=/x"><p>Åse</p>',
  );
  writeFileSync(join(folder, 'en', 'late.htm'), '<p>Late</p>');
  writeFileSync(join(folder, 'en', 'notes.txt'), 'no page');
  const pages = savedPages([folder]);
  expect(pages.map(({ name }) => name)).toEqual(['en/late.htm', 'en/pier']);
  const served = servedPages(pages).get('/1');
  expect(served?.type).toBe('text/html; charset=utf-8');
  expect(served?.headers?.['Content-Security-Policy']).toContain("default-src 'none'");
  expect(served?.body).toBe('<meta data-refresh content="0;url=/x"><p>Åse</p>');
});
