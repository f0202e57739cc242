import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../lib/engine/index.ts';
import { MarkedArticle } from '../../lib/page/marked-article.ts';
import type { PageReading } from '../../lib/page/page-reading.ts';
import { FLASH_HIGHLIGHT, highlightName, NAME_HIGHLIGHT } from '../../lib/palette/palette.ts';
import { compose, livePage, reportOn, type LivePage } from './live-page.ts';

const story = `<h1>Ash on the pier</h1>
  <p>“It was <em>neither</em> the <a href="/wind">wind</a> nor the wire,” said <b>Ada Quint</b>, who has kept the lamp on the pier for twenty years.</p>
  <p>The harbour office said that a boat would bring a new one on Friday, if the sea allowed it, and that nobody should sail before.</p>
  <p>Nobody on the island knew why the lamp had gone out, and the ferry stayed where it was for another night and another day.</p>`;
const other = `<h1>Bees in the mill</h1>
  <p>“They were here before us, and they will be here after us,” said Gwen Loom, a weaver who has her workshop in the old mill.</p>
  <p>The parish council will decide on Thursday whether the bees may stay in the roof, which has been theirs since the war.</p>`;
const quoted = 'It was neither the wind nor the wire,';
const named = 'Ada Quint';

type Changed = (before: Article, now: PageReading) => void;

let marked: MarkedArticle | null = null;

afterEach(() => {
  marked?.unpaint();
});

/** A page with marks on one quote and one name. */
async function markedPage(body = `<header>12:00</header><main>${story}</main>`) {
  const page = await livePage(`<html lang="en"><title>Ash</title><body>${body}</body></html>`);
  const changed = vi.fn<Changed>();
  const article = new MarkedArticle(page.document, page.reading, { compose, changed });
  article.paint(marksOn(page.reading));
  marked = article;
  return { ...page, changed, marked: article, main: page.document.querySelector('main')! };
}

function marksOn(reading: PageReading) {
  return reportOn(reading, [named], [{ words: quoted, kind: 'direct', by: named }]);
}

/** The words that are painted now, by the names of the highlights; empty ranges paint nothing. */
function painted({ highlights }: Pick<LivePage, 'highlights'>): Readonly<Record<string, string>> {
  const words = [...highlights].map(([name, ranges]): [string, string] => [
    name,
    [...ranges].map((range) => (range as Range).toString()).join('|'),
  ]);
  return Object.fromEntries(words.filter(([, text]) => text !== ''));
}

function nodesOf(html: string): DocumentFragment {
  const fragment = new DocumentFragment();
  fragment.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return fragment;
}

const whole = { [highlightName(0)]: quoted, [NAME_HIGHLIGHT]: named };
const PATIENCE = { timeout: 5_000 };

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}

describe('marks on a page that moves', () => {
  it('follow words that the page sets anew', async () => {
    const page = await markedPage();
    page.main.replaceChildren(...[...page.main.childNodes].map((node) => node.cloneNode(true)));
    expect(painted(page)).toEqual({});
    await expect.poll(() => painted(page), PATIENCE).toEqual(whole);
    expect(page.changed).not.toHaveBeenCalled();
  });

  it('follow words that go for a while', async () => {
    const page = await markedPage();
    const kept = page.main.cloneNode(true);
    page.main.replaceChildren('Loading …');
    await settled();
    expect(painted(page)).toEqual({});
    page.main.replaceChildren(...kept.childNodes);
    await expect.poll(() => painted(page), PATIENCE).toEqual(whole);
  });

  it('go where other words take the place of theirs', async () => {
    const page = await markedPage();
    page.document.querySelector('em')!.firstChild!.nodeValue = 'certainly';
    await expect.poll(() => painted(page), PATIENCE).toEqual({ [NAME_HIGHLIGHT]: named });
  });

  it('leave out words that are put between theirs', async () => {
    const page = await markedPage();
    page.document.querySelector('em')!.after(' (Subscribe now!)');
    await expect
      .poll(() => painted(page)[highlightName(0)], PATIENCE)
      .toBe(quoted.replace('neither ', 'neither| '));
  });

  it('go with an article that makes room for another one', async () => {
    const page = await markedPage();
    page.main.replaceChildren(nodesOf(other));
    await settled();
    expect(painted(page)).toEqual({});
    expect(page.changed).not.toHaveBeenCalled();
    expect(page.marked.isShown()).toBe(false);
  });

  it('stay on an article below which another one comes', async () => {
    const page = await markedPage(`<main><article>${story}</article></main>`);
    page.main.append(nodesOf(`<article>${other.repeat(3)}</article>`));
    await settled();
    expect(painted(page)).toEqual(whole);
    expect(page.changed).not.toHaveBeenCalled();
  });

  it('stay as they are while the rest of the page is restless', async () => {
    const page = await markedPage();
    await settled();
    const before = page.highlights.get(highlightName(0));
    const header = page.document.querySelector('header')!;
    for (let second = 0; second < 20; second++) {
      header.textContent = `The time is twelve o’clock and ${second} seconds`;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(page.highlights.get(highlightName(0))).toBe(before);
    expect(page.changed).not.toHaveBeenCalled();
  });
});

describe('an article that grows', () => {
  const more =
    '<p>“A lamp is a promise,” said Ada Quint on the quay, and she would say no more about it that day.</p>';

  it('is read again, and its marks stay until there are new ones', async () => {
    const page = await markedPage();
    page.main.querySelector('p')!.before(nodesOf(more));
    await expect.poll(() => page.changed.mock.calls.length, PATIENCE).toBe(1);
    const [before, now] = page.changed.mock.calls[0]!;
    expect(before.text).not.toContain('A lamp is a promise');
    expect(now.article.text).toContain('A lamp is a promise');
    expect(page.marked.article).toBe(now.article);
    expect(painted(page)).toEqual(whole);
    const start = before.text.indexOf(quoted);
    page.marked.jump({ start, end: start + quoted.length });
    expect(painted(page)[FLASH_HIGHLIGHT]).toBe(quoted);
    page.marked.paint(
      reportOn(now, [], [{ words: 'A lamp is a promise,', kind: 'direct', by: null }]),
    );
    expect(Object.values(painted(page))).toEqual(['A lamp is a promise,']);
  });

  it('is read once, not at every step', async () => {
    const page = await markedPage();
    for (let i = 0; i < 10; i++) {
      page.main.append(nodesOf(more.replace('quay', `quay number ${i}`)));
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await settled();
    expect(page.changed).toHaveBeenCalledOnce();
  });

  it('is noticed when it grows above the rest, as live reports do', async () => {
    const page = await markedPage();
    page.main.querySelector('p')!.before(nodesOf(more));
    await expect.poll(() => page.changed.mock.calls.length, PATIENCE).toBe(1);
    expect(painted(page)).toEqual(whole);
  });

  it('is noticed when the page opens what it had hidden', async () => {
    const page = await markedPage(`<main>${story}<div style="display: none">${more}</div></main>`);
    await settled();
    expect(page.changed).not.toHaveBeenCalled();
    page.main.querySelector('div')!.style.display = 'block';
    await expect.poll(() => page.changed.mock.calls.length, PATIENCE).toBe(1);
  });
});

describe('without marks', () => {
  it('what was read again meanwhile is dropped', async () => {
    const page = await livePage(`<html lang="en"><title>Ash</title><main>${story}</main></html>`);
    const changed = vi.fn<Changed>();
    const late = Promise.withResolvers<Awaited<ReturnType<typeof compose>>>();
    const slow = vi.fn<typeof compose>(() => late.promise);
    const article = new MarkedArticle(page.document, page.reading, { compose: slow, changed });
    article.paint(marksOn(page.reading));
    page.document
      .querySelector('p')!
      .after(nodesOf('<p>Another boat came, and it had no lamp on board.</p>'));
    await expect.poll(() => slow.mock.calls.length, PATIENCE).toBe(1);
    article.unpaint();
    late.resolve(await compose(slow.mock.calls[0]![0]));
    await settled();
    expect(changed).not.toHaveBeenCalled();
    expect(painted(page)).toEqual({});
  });

  it('nothing follows, and nothing comes back', async () => {
    const page = await markedPage();
    page.marked.unpaint();
    page.main.replaceChildren(nodesOf(story));
    page.main.insertAdjacentHTML(
      'beforeend',
      '<p>Another boat came, and it had no lamp on board.</p>',
    );
    await settled();
    expect(painted(page)).toEqual({});
    expect(page.changed).not.toHaveBeenCalled();
  });

  it('what an earlier reader painted goes when this one paints', async () => {
    const page = await markedPage();
    const undo = vi.fn();
    new MarkedArticle(page.document, page.reading, { compose, changed: vi.fn(), undo }).paint(
      marksOn(page.reading),
    );
    expect(undo).toHaveBeenCalledOnce();
  });
});
