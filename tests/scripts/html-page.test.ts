import { expect, it } from 'vitest';

import { articleFromHtml, MAX_SOURCE } from '../../scripts/command-line/html-page.ts';

it('refuses a page past the size that is read, before it is parsed', () => {
  const source = `<!doctype html>${' '.repeat(MAX_SOURCE)}`;
  expect(articleFromHtml(source)).toEqual({ ok: false, code: 'page-too-large' });
});

it('finds no article where there is none', () => {
  expect(articleFromHtml('<!doctype html><title>Menu</title><nav>Home</nav>')).toEqual({
    ok: false,
    code: 'no-article',
  });
});
