import { afterEach, describe, expect, it, vi } from 'vitest';
import { MarkedArticle } from '../../lib/page/marked-article.ts';
import { highlightName, NAME_HIGHLIGHT } from '../../lib/palette/palette.ts';
import { compose, livePage, reportOn, type LivePage } from './live-page.ts';

const title = '<h1>Ash on the pier</h1>';
const said =
  '<p>“It was neither the <em>wind</em> nor the wire,” said <b>Ada Quint</b>, who has kept the lamp on the pier for twenty years.</p>';
const rest = [
  '<p>The harbour office said that a boat would bring a new one on Friday, if the sea allowed it, and that nobody should sail before.</p>',
  '<p>Nobody on the island knew why the lamp had gone out, and the ferry stayed where it was for another night and another day.</p>',
].join('');
const quoted = 'It was neither the wind nor the wire,';

function shadow(inside: string, light = ''): string {
  return `<x-story><template shadowrootmode="open"><style>p { color: red }</style>${inside}</template>${light}</x-story>`;
}

let marked: MarkedArticle | null = null;

afterEach(() => {
  marked?.unpaint();
});

async function markedPage(body: string) {
  const page = await livePage(`<html lang="en"><title>Ash</title><body>${body}</body></html>`);
  marked = new MarkedArticle(page.document, page.reading, { compose, changed: vi.fn() });
  marked.paint(
    reportOn(page.reading, ['Ada Quint'], [{ words: quoted, kind: 'direct', by: 'Ada Quint' }]),
  );
  return page;
}

function painted({ highlights }: LivePage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...highlights].map(([name, ranges]) => [name, [...ranges].map(String).join('|')]),
  );
}

const whole = { [highlightName(0)]: quoted, [NAME_HIGHLIGHT]: 'Ada Quint' };

describe('an article in open shadows', () => {
  it.each([
    ['all of it', `<main>${shadow(title + said + rest)}</main>`],
    ['its paragraphs, each in its own', `<main>${title}${shadow(said)}${shadow(rest)}</main>`],
    ['a shadow in a shadow', `<main>${shadow(title + shadow(said) + rest)}</main>`],
    [
      'in the slot of a frame around it',
      `<main>${shadow('<div><slot></slot></div>', title + said + rest)}</main>`,
    ],
    [
      'in named slots, in the order of the slots',
      `<main>${shadow('<slot name="a"></slot><slot name="b"></slot>', `<div slot="b">${said}${rest}</div><div slot="a">${title}</div>`)}</main>`,
    ],
    [
      'with words of its own where a slot is empty',
      `<main>${title}${shadow(`<slot>${said}</slot>`)}${rest}</main>`,
    ],
  ])('is read and marked: %s', async (_, body) => {
    const page = await markedPage(body);
    expect(page.reading.article.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(page.reading.textMap.mappedShare).toBe(1);
    expect(painted(page)).toEqual(whole);
  });

  it('leaves out what the page shows nowhere', async () => {
    const unseen = said.replaceAll('Ada Quint', 'Bo Hartig');
    const page = await markedPage(`<main>${title}${shadow(said, unseen)}${rest}</main>`);
    expect(page.reading.article.text).not.toContain('Bo Hartig');
  });

  it('changes no node', async () => {
    const page = await livePage(
      `<html><body><main>${title}${shadow(said)}${rest}</main></body></html>`,
    );
    const root = page.document.querySelector('x-story')!.shadowRoot!;
    expect(root.innerHTML).toContain(said);
    expect(root.adoptedStyleSheets).toEqual([]);
  });

  it('is followed when it is set anew', async () => {
    const page = await markedPage(`<main>${title}${shadow(said + rest)}</main>`);
    const root = page.document.querySelector('x-story')!.shadowRoot!;
    root.replaceChildren(...[...root.childNodes].map((node) => node.cloneNode(true)));
    await expect.poll(() => painted(page), { timeout: 5_000 }).toEqual(whole);
  });
});
