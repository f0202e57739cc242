/** Guards the house itself: its laws, its permissions, its silence. See docs/architecture.md. */
import { describe, expect, it } from 'vitest';

import { lawful, violations } from './fixtures/house/violations.ts';
import { builds, directivesOf, filesIn, manifestOf } from './house/builds.ts';
import { BROWSERS_OWN } from './house/keys.ts';
import { complaintsAbout } from './house/pure-compiler.ts';
import { brokenLaws, forbidden } from './house/laws.ts';
import { waysOutIn, waysOutOf } from './house/network.ts';

describe('the laws of imports', () => {
  const cases = Object.entries(violations).flatMap(([law, houses]) =>
    houses.map((house, index) => ({ law, house, index })),
  );

  it('are each shown broken by an example', () => {
    expect(Object.keys(violations).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  });

  it.each(cases)('$law: example $index is caught', async ({ law, house }) => {
    expect(await brokenLaws(house)).toContain(law);
  });

  it.each(lawful.map((house) => ({ house })))('leave a lawful house alone', async ({ house }) => {
    expect(await brokenLaws(house)).toEqual([]);
  });
});

describe.each([
  ['lib/engine', ['document', 'window', 'browser', 'chrome', 'fetch', 'process', 'setTimeout']],
  ['lib/article', ['document', 'window', 'browser', 'chrome', 'process', 'Element', 'Node']],
])('the compiler of %s', (room, unknown) => {
  it.each(unknown)('does not know %s', (name) => {
    expect(complaintsAbout(room, `export const found = ${name};`).join()).toContain(`'${name}'`);
  });

  it('accepts plain work on text', () => {
    expect(complaintsAbout(room, "export const words = 'a b'.split(' ').at(-1);")).toEqual([]);
  });
});

describe.each(Object.entries(builds))('the build for %s', (family, folder) => {
  const manifest = manifestOf(folder);
  const policy = manifest.content_security_policy?.extension_pages ?? '';

  it('asks for no more than the page on which it is clicked', () => {
    // The side panel of Chrome needs a permission, which gives no access to any page.
    const panel = family === 'chrome' ? ['sidePanel'] : [];
    const allowed = ['activeTab', 'contextMenus', 'scripting', 'storage', ...panel];
    expect(allowed).toEqual(expect.arrayContaining([...(manifest.permissions ?? [])]));
    expect(manifest.permissions).toContain('activeTab');
  });

  it('may ask later for sites that the reader names, and for nothing else', () => {
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });

  it.each([
    'host_permissions',
    'optional_permissions',
    'content_scripts',
    'externally_connectable',
    'web_accessible_resources',
  ])('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('has a name for every shortcut, and suggests four keys that no browser has for itself', () => {
    const commands = Object.entries(manifest.commands ?? {});
    const named = commands.filter(([, { description }]) => description?.startsWith('__MSG_'));
    // The one that opens the popup goes by the name of the button.
    expect(named.map(([name]) => name)).toEqual([
      'toggle-marks',
      'next-quote',
      'previous-quote',
      'next-speaker',
    ]);
    const keys = commands.flatMap(([, { suggested_key: suggested }]) => suggested?.default ?? []);
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(4);
    expect(keys.filter((one) => BROWSERS_OWN.has(one))).toEqual([]);
    expect(keys.every((one) => /^Alt\+Shift\+(?:[A-Z]|Comma|Period)$/u.test(one))).toBe(true);
  });

  it('runs its own scripts only and connects to nothing', () => {
    const directives = directivesOf(policy);
    const sourcesOf = (name: string) => directives.get(name) ?? directives.get('default-src');
    expect(sourcesOf('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(sourcesOf('object-src')).toBe("'none'");
    expect(["'none'", "'self'"]).toContain(sourcesOf('connect-src'));
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/u);
  });

  it('has no way out to the network', () => {
    expect(waysOutOf(filesIn([folder], /\.(?:js|css|html)$/u))).toEqual([]);
  });
});

describe('the build for firefox', () => {
  it('can be installed on a phone, too', () => {
    expect(manifestOf(builds.firefox)['browser_specific_settings']).toHaveProperty(
      'gecko_android.strict_min_version',
    );
  });
});

describe('the source', () => {
  const rooms = ['components', 'entrypoints', 'lib'];

  it('has no way out to the network', () => {
    expect(waysOutOf(filesIn(rooms, /\.(?:ts|tsx|css|html)$/u))).toEqual([]);
  });

  it.each([
    'await fetch(url)',
    'await fetch(new URL(url, base))',
    'await fetch(new URL(path, browser.runtime.getURL("//x.example")))',
    'new XMLHttpRequest()',
    'navigator.sendBeacon(url)',
    'new WebSocket(url)',
    'await import("https://cdn.example/x.js")',
    'import x from "http://cdn.example/x.js"',
    'body { background: url(//cdn.example/x.png) }',
    '<script src="https://cdn.example/x.js">',
  ])('would be caught reaching out by: %s', (code) => {
    expect(waysOutIn(code)).not.toEqual([]);
  });
});
