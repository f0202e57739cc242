import { afterEach, describe, expect, it } from 'vitest';
import { linkTo } from '../../lib/page/text-link.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** The page, and a range over the n-th place where the words stand in one text node. */
function place(html: string, words: string, nth = 0): Range {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let left = nth;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at < 0 || left-- > 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`not on the page: ${words}`);
}

/** The fragment directive, decoded part by part. */
function directive(link: string | null): readonly string[] | null {
  const [, text] = link?.split('#:~:text=') ?? [];
  return text === undefined ? null : text.split(',').map(decodeURIComponent);
}

const STORY = `<h1>Bridge stays shut</h1>
  <p>“It is the bearings, and nothing but the bearings,” Vera Holt said.</p>
  <p>“We wait,” Ivo Holt said. “We wait,” Vera Holt said as well.</p>`;

describe('a link to a passage', () => {
  it('holds the words where they stand but once', () => {
    const words = 'It is the bearings, and nothing but the bearings,';
    const link = linkTo([place(STORY, words)], document);
    expect(link).toMatch(/^http.*#:~:text=/u);
    expect(directive(link)).toEqual(['it is the bearings, and nothing but the bearings,']);
  });

  it('holds the words around where the same words stand twice', () => {
    const first = linkTo([place(STORY, 'We wait,')], document);
    const parts = directive(first);
    expect(parts?.join(' ')).toContain('we wait');
    expect(parts?.length).toBeGreaterThan(1);
  });

  it('joins a passage that runs through links and emphasis', () => {
    const html =
      '<p>“We paid for that roof <a href="#">with <em>cake sales</em></a>, and now it is ours,” she said.</p>';
    const start = place(html, 'We paid for that roof ');
    const last = document.querySelector('p')?.lastChild;
    if (!last) throw new Error('no last words');
    const rest = new Range();
    rest.setStart(last, 0);
    rest.setEnd(last, ', and now it is ours,'.length);
    const middle = new Range();
    middle.selectNodeContents(document.querySelector('a') ?? document.body);
    expect(directive(linkTo([start, middle, rest], document))?.join(' ')).toContain('roof');
  });

  it('is not offered where other words stand in between', () => {
    const html =
      '<p>“We paid for that roof</p><aside>Subscribe to our letter</aside><p>and now it is ours,” she said.</p>';
    const start = place(html, 'We paid for that roof');
    const rest = new Range();
    const last = document.body.lastChild?.firstChild;
    if (!last) throw new Error('no last words');
    rest.setStart(last, 0);
    rest.setEnd(last, 'and now it is ours,'.length);
    expect(linkTo([start, rest], document)).toBeNull();
  });

  it('is not offered where a browser would land elsewhere', () => {
    expect(linkTo([place('<p>same</p>'.repeat(7), 'same', 3)], document)).toBeNull();
  });

  it('is not offered for a passage that is not shown, nor for none', () => {
    const hidden = place(
      '<p>Shown.</p><p style="display:none">“Not to be seen,” she said.</p>',
      'Not to be seen,',
    );
    expect(linkTo([hidden], document)).toBeNull();
    expect(linkTo([], document)).toBeNull();
  });

  it('is not offered for words in a frame, to which no address leads', () => {
    place(STORY, 'We wait,');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument!.body;
    inner.textContent = 'It is the bearings, and nothing but the bearings,';
    const range = new Range();
    range.selectNodeContents(inner);
    expect(linkTo([range], document)).toBeNull();
  });

  it('leaves the page as it is', () => {
    const range = place(STORY, 'We wait,');
    const before = document.body.innerHTML;
    linkTo([range], document);
    expect(document.body.innerHTML).toBe(before);
    expect(range.toString()).toBe('We wait,');
  });

  it('keeps the place that scripts of the page keep in the fragment, and no other', () => {
    const range = place(STORY, 'We wait,');
    for (const [own, kept] of [
      ['#/story/5', '#/story/5:~:text='],
      ['#comments', '#:~:text='],
    ] as const) {
      history.replaceState(null, '', own);
      expect(linkTo([range], document)).toContain(kept);
    }
    history.replaceState(null, '', '#');
  });
});
