import type { Span } from '../../../lib/engine/index.ts';
import { paintMarks } from '../../../lib/page/highlight.ts';
import { livePage, reportOn, type LivePage } from '../live-page.ts';

const OUTER = 'Quint had warned him of “a very old wire”, and that the lamp would burn again';
export const INNER = 'a very old wire';
const html = (
  head = '',
) => `<html lang="en"><head><title>Ash on the pier</title>${head}</head><body>
  <h1>Ash on the pier</h1>
  <p>“It was neither the wind nor the wire,” said Ada Quint, who has kept the lamp for twenty years.</p>
  <p>Bo Hartig of the harbour office said that ${OUTER}.</p>
  <p>Nobody answered, and the island stayed dark for another night, as it had been the night before.</p>
</body></html>`;
export const WORDS = ['It was neither the wind nor the wire,', OUTER, INNER] as const;

/** A marked page, with the passages that are marked. */
export interface PierPage extends LivePage {
  /** Of {@link WORDS}. */
  readonly spans: readonly Span[];
  readonly rangesOf: (words: string) => readonly Range[];
  /** The middle of the first line of some words. */
  readonly middleOf: (words: string) => { readonly clientX: number; readonly clientY: number };
}

/** @param head what else stands in the head of the page */
export function pierPage(head?: string): Promise<PierPage> {
  return marked(html(head));
}

/** The same article in a frame, which stands somewhere on the page, and is too low to show all of it. */
export function framedPierPage(): Promise<PierPage> {
  const inner = `<!doctype html>${html()}`.replaceAll('"', '&quot;');
  const style = 'margin: 90px 0 0 40px; border: 5px solid; padding: 7px';
  return marked(`<html lang="en"><head><title>Frame</title></head><body style="margin: 0">
    <iframe width="500" height="180" style="${style}" srcdoc="${inner}"></iframe>
    <div style="height: 2000px">Menu</div></body></html>`);
}

async function marked(source: string): Promise<PierPage> {
  const page = await livePage(source);
  const { textMap, article } = page.reading;
  const said = WORDS.map((words, at) => {
    return { words, kind: 'direct', by: at === 1 ? 'Bo Hartig' : 'Ada Quint' } as const;
  });
  paintMarks(reportOn(page.reading, ['Ada Quint', 'Bo Hartig'], said).marks, textMap);
  const spanOf = (words: string): Span => {
    const start = article.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const rangesOf = (words: string) => textMap.rangesOf(spanOf(words));
  const middleOf = (words: string) => {
    const box = rangesOf(words)[0]!.getClientRects()[0]!;
    return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  };
  return { ...page, spans: WORDS.map(spanOf), rangesOf, middleOf };
}
