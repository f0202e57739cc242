import { afterEach, describe, expect, it, vi } from 'vitest';
import { MarkedArticle } from '../../lib/page/marked-article.ts';
import { FLASH_HIGHLIGHT, highlightName, NAME_HIGHLIGHT } from '../../lib/palette/palette.ts';
import { compose, livePage, reportOn } from './live-page.ts';

const quoted = 'It was neither the wind nor the wire,';
const filler =
  '<p>The ferry came, and the ferry left again, as it does on every day of the year.</p>';
const story = `<h1>Ash on the pier</h1>${filler.repeat(4)}
  <p>“It was neither the <em>wind</em> nor the wire,” said <b>Ada Quint</b>, who has kept the lamp on the pier for twenty years.</p>
  <p>The harbour office said that a boat would bring a new one on Friday, if the sea allowed it, and that nobody should sail before.</p>`;

function frame(body: string, attributes = ''): string {
  const inner = `<!doctype html><html lang='en'><title>Ash</title><body>${body}</body></html>`;
  return `<iframe ${attributes} srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
}

let marked: MarkedArticle | null = null;

afterEach(() => {
  marked?.unpaint();
});

async function markedPage(body: string) {
  const page = await livePage(`<html lang="en"><title>Frame</title><body>${body}</body></html>`);
  const { reading } = page;
  marked = new MarkedArticle(page.document, reading, { compose, changed: vi.fn() });
  marked.paint(
    reportOn(reading, ['Ada Quint'], [{ words: quoted, kind: 'direct', by: 'Ada Quint' }]),
  );
  const home = reading.textMap.nodes[0]?.ownerDocument.defaultView;
  if (!home) throw new Error('the article stands nowhere');
  const painted = () =>
    Object.fromEntries(
      [...home.CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String).join('|')]),
    );
  return { ...page, home, painted, marked };
}

const whole = { [highlightName(0)]: quoted, [NAME_HIGHLIGHT]: 'Ada Quint' };

describe('an article in a frame of the same origin', () => {
  it.each([
    ['alone on the page', frame(story)],
    ['beside a frame with less in it', frame('<p>Buy a lamp.</p>') + frame(story)],
    ['in a frame in a frame', frame(`<p>Menu</p>${frame(story)}`)],
  ])('is read and marked: %s', async (_, body) => {
    const page = await markedPage(body);
    expect(page.reading.article.title).toBe('Ash on the pier');
    expect(page.painted()).toEqual(whole);
    expect(page.highlights.size).toBe(0);
  });

  it('is left alone where the page has an article itself', async () => {
    const other = story.replaceAll('Ada Quint', 'Bo Hartig').repeat(3);
    const page = await markedPage(story + frame(other));
    expect(page.reading.article.text).not.toContain('Bo Hartig');
    expect(page.painted()).toEqual(whole);
  });

  it('is jumped to through the page around it', async () => {
    const space = '<div style="height: 2000px"></div>';
    const page = await markedPage(space + frame(story, 'height="600"') + space);
    const start = page.reading.article.text.indexOf(quoted);
    vi.spyOn(page.home, 'matchMedia').mockReturnValue(
      Object.defineProperty(page.home.matchMedia('all'), 'matches', { value: true }),
    );
    expect(page.marked.jump({ start, end: start + quoted.length })).toBe(true);
    expect(page.painted()[FLASH_HIGHLIGHT]).toBe(quoted);
    const top = page.document.querySelector('iframe')!.getBoundingClientRect().top;
    const [range] = page.home.CSS.highlights.get(FLASH_HIGHLIGHT)!;
    const middle = top + (range as Range).getBoundingClientRect().top;
    expect(Math.abs(middle - page.view.innerHeight / 2)).toBeLessThan(40);
  });

  it('is followed, and gone with its frame', async () => {
    const page = await markedPage(frame(story));
    const { body } = page.home.document;
    body.replaceChildren(...[...body.childNodes].map((node) => node.cloneNode(true)));
    await expect.poll(page.painted, { timeout: 5_000 }).toEqual(whole);
    expect(page.marked.isShown()).toBe(true);
    page.document.querySelector('iframe')!.remove();
    expect(page.marked.isShown()).toBe(false);
  });
});
