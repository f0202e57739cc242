import { describe, expect, it } from 'vitest';
import { paintMarks } from '../../lib/page/highlight.ts';
import { highlightName, NAME_HIGHLIGHT, UNKNOWN_HIGHLIGHT } from '../../lib/palette/palette.ts';
import { livePage, reportOn, type LivePage } from './live-page.ts';

const html = `<html lang="en"><title>Ash on the pier</title><body>
  <h1>Ash on the pier</h1>
  <p>“It was <em>neither</em> the <a href="/wind">wind</a> nor&nbsp;the wi&shy;re,” said <b>Ada Quint</b>, who has kept the lamp on the pier for twenty years.</p>
  <p>Bo Hartig of the harbour office said that Quint had warned him of “a very old wire”, and that the lamp would be lit again on Friday.</p>
  <p>“Somebody should have looked,” one neighbour wrote. Nobody answered, and the island stayed dark for another night.</p>
</body></html>`;

function painted(page: LivePage) {
  const { marks } = reportOn(
    page.reading,
    ['Ada Quint', 'Bo Hartig'],
    [
      { words: 'It was neither the wind nor the wire,', kind: 'direct', by: 'Ada Quint' },
      {
        words:
          'Quint had warned him of “a very old wire”, and that the lamp would be lit again on Friday',
        kind: 'indirect',
        by: 'Bo Hartig',
      },
      { words: 'a very old wire', kind: 'partial', by: 'Ada Quint' },
      { words: 'Somebody should have looked,', kind: 'direct', by: null },
    ],
  );
  return paintMarks(marks, page.reading.textMap);
}

/** The words under each highlight, in the order of the page. */
function wordsIn(registry: HighlightRegistry): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...registry].map(([name, highlight]) => [
      name,
      [...highlight].map((range) => (range as Range).toString()).sort(),
    ]),
  );
}

describe('painting', () => {
  it('puts the words of each speaker and all names under their highlights', async () => {
    const page = await livePage(html);
    painted(page);
    expect(wordsIn(page.highlights)).toEqual({
      [highlightName(0)]: ['It was neither the wind nor\u00a0the wi\u00adre,', 'a very old wire'],
      [highlightName(1)]: [
        'Quint had warned him of “',
        '”, and that the lamp would be lit again on Friday',
      ],
      [UNKNOWN_HIGHLIGHT]: ['Somebody should have looked,'],
      [NAME_HIGHLIGHT]: ['Ada Quint', 'Bo Hartig'],
    });
  });

  it('lays names over quotes', async () => {
    const page = await livePage(html);
    painted(page);
    const priorities = [NAME_HIGHLIGHT, highlightName(0)].map(
      (name) => page.highlights.get(name)?.priority,
    );
    expect(priorities).toEqual([1, 0]);
  });

  it('changes no node, and its undo leaves no trace', async () => {
    const page = await livePage(html);
    const before = page.document.documentElement.outerHTML;
    const { undo } = painted(page);
    expect(page.document.documentElement.outerHTML).toBe(before);
    undo();
    expect([...page.highlights.keys()]).toEqual([]);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('leaves the highlights of the page alone', async () => {
    const page = await livePage(html);
    const own = new Highlight();
    page.highlights.set('search', own);
    painted(page).undo();
    expect([...page.highlights]).toEqual([['search', own]]);
  });

  it('undone late leaves a later painting alone', async () => {
    const page = await livePage(html);
    const { undo } = painted(page);
    painted(page);
    undo();
    expect(page.highlights.has(highlightName(0))).toBe(true);
  });

  it('follows words that a script of the page moves', async () => {
    const page = await livePage(html);
    painted(page);
    page.document.querySelector('p')?.prepend('Yesterday: ');
    expect(wordsIn(page.highlights)[highlightName(0)]?.[0]).toMatch(/^It was neither/u);
  });

  it('marks nothing where the words are gone', async () => {
    const page = await livePage(html);
    page.document.body.replaceChildren();
    painted(page);
    expect(page.highlights.size).toBe(0);
  });
});

describe('under a strict policy of the page', () => {
  const policy = `default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const strict = (body: string) =>
    `<html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Ash</title><body>${body}</body></html>`;

  async function violationsOn(body: string): Promise<readonly string[]> {
    const page = await livePage(strict(body));
    const violations: string[] = [];
    page.document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      violations.push(violatedDirective);
    });
    const { marks } = reportOn(page.reading, ['Ada Quint'], []);
    paintMarks(marks, page.reading.textMap).undo();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return violations;
  }

  it('a long page is read and painted without breaking it', async () => {
    expect(await violationsOn(html)).toEqual([]);
  });

  it('a short page, on which Readability tries again, is too', async () => {
    const short =
      '<h1>Ash on the pier</h1><p>The lamp on the pier went out at nine.</p><p>“It was neither the wind nor the wire,” said Ada Quint, who keeps it.</p><noscript><img src="x"></noscript><p>A boat will bring a new one on Friday.</p>';
    expect(await violationsOn(short)).toEqual([]);
  });
});
