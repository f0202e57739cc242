import { afterEach, describe, expect, it } from 'vitest';

import { hasDisplay } from '../../scripts/demo/display.ts';
import { serve, type LocalServer } from '../../scripts/demo/local-server.ts';
import { reportText } from '../../scripts/demo/report-text.ts';
import { samplePage, wishedPage } from '../../scripts/demo/shown-page.ts';

describe('the page that the demo opens', () => {
  it('is the sample article with all that it links to', () => {
    const page = samplePage();
    const documents = 'documents' in page ? page.documents : new Map<string, never>();
    const html = String(documents.get('/')?.body);
    const linked = [...html.matchAll(/(?:href|src)="(?<path>[^"]+)"/gu)].map(
      ({ groups }) => groups?.['path'],
    );
    expect(linked).not.toHaveLength(0);
    expect([...new Set(linked)].filter((path) => !documents.has(path ?? ''))).toEqual([]);
  });

  it('is an address as it stands', async () => {
    const url = 'https://news.example/story?id=1';
    expect(await wishedPage(url)).toEqual({ url });
  });

  it('is a saved page under an address that is not that of a whole site', async () => {
    const page = await wishedPage('scripts/demo/sample-article/index.html');
    expect(page).toMatchObject({
      path: expect.stringMatching(/^\/[^/]+\/[^/]+\.html$/u) as string,
    });
    expect('documents' in page && [...page.documents.keys()]).toEqual([
      'path' in page && page.path,
    ]);
  });

  it('gets a plain sentence where the file cannot be read', async () => {
    await expect(wishedPage('no-such-file.html')).rejects.toThrow(
      /^no-such-file\.html: The file cannot be read/u,
    );
  });
});

describe('the local server', () => {
  let server: LocalServer | undefined;
  afterEach(() => server?.close());

  it('serves its documents and nothing else', async () => {
    const documents = new Map([['/', { type: 'text/html; charset=utf-8', body: '<p>Åse</p>' }]]);
    server = await serve(documents);
    const found = await fetch(`${server.origin}/?from=test`);
    expect(found.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await found.text()).toBe('<p>Åse</p>');
    for (const path of ['/package.json', '/..%2fpackage.json', '//package.json']) {
      expect((await fetch(server.origin + path)).status).toBe(404);
    }
  });
});

describe('a display', () => {
  it.each([
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0', CI: 'true' }, false],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('on %s with %o: %s', (platform, env, expected) => {
    expect(hasDisplay({ platform, env })).toBe(expected);
  });
});

describe('the terminal', () => {
  it('shows each speaker with role and words, then who is only named', () => {
    const text = reportText({
      heading: 'A bridge too old',
      failure: null,
      speakers: [
        {
          name: 'Ada Holm',
          role: 'engineer',
          amount: '1 quote',
          quotes: [{ kind: 'direct', text: '“It holds,\n for now”' }],
        },
      ],
      unattributed: [{ kind: 'direct', text: '“Nobody knows”' }],
      mentioned: ['Bo Lind', 'Cai Reed'],
      marks: true,
      text: '',
    });
    expect(text).toBe(
      [
        'A bridge too old',
        'Ada Holm (engineer), 1 quote\n  “It holds, for now”',
        'Speaker left open\n  “Nobody knows”',
        'Named, not quoted: Bo Lind, Cai Reed',
      ].join('\n\n'),
    );
  });
});
