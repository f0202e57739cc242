import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageTree } from '../../../lib/article/tree/page-tree.ts';
import { readArticle } from '../../../lib/page/read-article.ts';
import { takeSnapshot } from '../../../lib/page/snapshot/take-snapshot.ts';
import { anyChanges, anyPage, change } from '../any-page.ts';
import { prose } from '../clobbered-page.ts';
import { pageNames, pageOf, sourceOf } from '../pages.ts';

/** The texts of a page, as they stand on it and as the snapshot's tree has them. */
function textsOf(page: Document) {
  const taken = takeSnapshot(page);
  if (!taken.ok) throw new Error(`no snapshot: ${taken.code}`);
  const { snapshot, texts } = taken.value;
  const tree = pageTree(snapshot);
  return {
    snapshot,
    live: texts.nodes.map((node) => [node.parentElement?.localName, node.data]),
    read: tree.texts.map(({ box, data }) => [box.tag, data]),
  };
}

/** A text without data is written nowhere, so that only its place in the order is known. */
function withWords(texts: readonly (readonly (string | undefined)[])[]) {
  return texts.filter(([, data]) => data !== '');
}

describe('a snapshot', () => {
  it.each(pageNames)('of the page %s has each of its texts, in the same element', (name) => {
    const { live, read } = textsOf(pageOf(sourceOf(name)));
    expect(read).toEqual(live);
    expect(live.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'neighbours',
      '<p>Ash</p>',
      (body: Element) => {
        body.querySelector('p')!.append(' falls', '.');
      },
    ],
    [
      'a text without words',
      '<p>Ash</p>',
      (body: Element) => {
        body.querySelector('p')!.prepend('');
      },
    ],
    [
      'words in what can have none',
      '<br>',
      (body: Element) => {
        body.querySelector('br')!.append('Ash');
      },
    ],
    [
      'a script that writes scripts',
      '<p><script type="x"></script></p>',
      (body: Element) => {
        body.querySelector('script')!.textContent = '<p></script><p>';
      },
    ],
  ])('keeps count of %s', (_, html, act) => {
    const page = pageOf(html + prose);
    act(page.body);
    const { live, read } = textsOf(page);
    expect(withWords(read)).toEqual(withWords(live));
    expect(read.length).toBe(live.length);
  });

  it('leaves out what nobody reads', () => {
    const odd =
      '<style>p { color: red }</style><svg><text>Drawn</text></svg><template><p>Later</p></template>' +
      '<noscript>Switch it on</noscript><script>let x</script>';
    const { snapshot } = textsOf(pageOf(odd + prose));
    expect(snapshot.html).not.toMatch(/color: red|Drawn|Later|Switch|let x/u);
  });

  it('of a page in XML is HTML as well', () => {
    const xml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ash</title></head><body><p>It fell<br/>and &amp; fell.</p></body></html>`;
    const page = new JSDOM(xml, { contentType: 'application/xhtml+xml' }).window.document;
    const { live, read } = textsOf(page);
    expect(read).toEqual(live);
    expect(read.map(([, data]) => data)).toContain('and & fell.');
  });

  it('of a page whose scripts write comments that end early is refused', () => {
    const page = pageOf(`<h1>Ash on the pier</h1>${prose}`);
    page.body.append(page.createComment('--><p>'));
    expect(readArticle(page)).toEqual({ ok: false, code: 'internal' });
  });

  it('of any page has its texts, whatever scripts do to it', { timeout: 30_000 }, () => {
    const claim = (html: string, changes: Parameters<typeof change>[1][]) => {
      const page = pageOf(html);
      for (const one of changes) change(page.body, one);
      const { live, read } = textsOf(page);
      expect(withWords(read)).toEqual(withWords(live));
    };
    const all = anyChanges.map((changes) => [...changes]);
    fc.assert(fc.property(anyPage, all, claim), { seed: 20_261_128, numRuns: 40 });
  });
});
