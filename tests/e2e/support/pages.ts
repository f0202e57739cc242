import type { Served } from '../../../scripts/demo/local-server.ts';
import { VOICES_ARTICLE, VOICES_TITLE } from './voices-page.ts';

const STORY = `
  <p>The old mill at Fenwick Reach will be sold to the people who rent it, the parish council of
     Fenwick Reach decided on Thursday evening after a debate of more than three hours.</p>
  <p>“We paid for that roof <a href="/story">with <em>cake sales</em></a>, and now it is ours,”
     said <b>Harriet Loom</b>, a weaver who has had her workshop there since the spring of 2009.</p>
  <p>The chair of the council, Edmund Tarn, said the price had been agreed in June, and that the
     money would be spent on the footbridge over the mill race, which has been shut for two years.</p>
  <p>“It is a good day for the village,” Tarn said, “and a better one for the mill.”</p>
  <p>Not everybody is pleased with the decision. Gwen Askew, who wanted to turn the building into
     holiday flats, called it “a museum of wet wool” and left the meeting before the vote.</p>`;

function page(language: string, title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

function html(body: string, headers: Readonly<Record<string, string>> = {}): Served {
  return { type: 'text/html; charset=utf-8', body, headers };
}

const ARTICLE = `<article><h1>Mill sold to its weavers</h1>${STORY}</article>`;

const story = page('en', 'Mill sold', ARTICLE);

/** No article yet; one lies ready for scripts to put it in. */
const LATER = `<form><input name="user"></form><template>${ARTICLE}</template>`;

/** What scripts may put into a page that shows the story. */
const MOVING = `<main>${ARTICLE}</main><template id="more">
  <p>“We shall paint the door blue,” said Harriet Loom on Friday, when the papers had been signed and
     the key of the old mill lay on her table, between the wool and the cups of cold tea.</p>
  </template><template id="other"><h1>Bees in the chapel roof</h1>
  <p>“They were here before us, and they will be here after us,” said Ines Hollow, who has swept the
     chapel of Fenwick Reach for longer than anybody in the village can remember.</p>
  <p>The parish council will decide in May whether the bees may stay in the roof, which has been
     theirs since the war, or whether they will have to move to the orchard behind the school.</p>
  </template>`;

/** The story where only a shadow, and where only a frame, holds it. */
const SHADOW = `<x-story><template shadowrootmode="open">${ARTICLE}</template></x-story>`;
const FRAME = '<iframe src="/story" width="900" height="700"></iframe>';
const WRITTEN_FRAME = `<iframe width="900" height="700" srcdoc="${ARTICLE.replaceAll('"', '&quot;')}"></iframe>`;

/** A page that has bent what scripts build on, and shouts when anybody uses it. */
const PATCHED = `<script>
  const broken = () => { window.wasUsed = true; throw new Error('This page has patched it.'); };
  for (const { prototype } of [Node, Element, Document, Text, Range, TreeWalker, Highlight, HighlightRegistry, MutationObserver, WeakMap, Map, Array, String, RegExp]) {
    for (const name of ['cloneNode', 'getAttribute', 'createTreeWalker', 'nextNode', 'setStart', 'add', 'observe', 'flatMap', 'matchAll', 'toSorted']) {
      if (Object.hasOwn(prototype, name)) prototype[name] = broken;
    }
  }
  for (const name of ['textContent', 'parentNode', 'shadowRoot', 'childNodes']) {
    Object.defineProperty(Object.hasOwn(Node.prototype, name) ? Node.prototype : Element.prototype, name, { get: broken, configurable: true });
  }
  window.Highlight = window.MutationObserver = broken;
</script>`;

const GERMAN = `
  <p>Der alte Speicher am Hafen von Uhlenbrook wird im kommenden Jahr zu einer Bücherei umgebaut,
     das hat der Rat der kleinen Stadt am Dienstagabend nach langer Debatte beschlossen.</p>
  <p>„Darauf haben wir elf Jahre gewartet“, sagte die Bürgermeisterin Frauke Tammen nach der Sitzung.
     Der Umbau soll knapp vier Millionen kosten und bis zum Herbst des übernächsten Jahres dauern.</p>
  <p>„Die Kinder sollen endlich einen Ort haben, an dem es nicht zieht“, sagte Tammen. Das Geld kommt
     zur Hälfte aus einer Stiftung, die andere Hälfte bezahlt die Stadt aus ihren Rücklagen.</p>`;

const STRICT_POLICY = "default-src 'none'; require-trusted-types-for 'script'";

/** About 5 MB of article: more than may be read. */
const HUGE = STORY.repeat(4_000);

/**
 * Pages of the tests beside the sample article, by path.
 * @param silentOrigin a server that never answers: what waits for it never ends to load.
 */
export function testPages(silentOrigin: string): ReadonlyMap<string, Served> {
  const waiting = `<script src="${silentOrigin}/never.js"></script>`;
  return new Map([
    ['/story', html(story)],
    ['/voices', html(page('en', VOICES_TITLE, VOICES_ARTICLE))],
    ['/shadow', html(page('en', 'Mill sold', SHADOW))],
    ['/frame', html(page('en', 'Mill sold', FRAME))],
    ['/written-frame', html(page('en', 'Mill sold', WRITTEN_FRAME))],
    ['/patched', html(page('en', 'Mill sold', ARTICLE + PATCHED))],
    ['/moving', html(page('en', 'Mill sold', MOVING))],
    ['/strict', html(story, { 'Content-Security-Policy': STRICT_POLICY })],
    ['/empty', html('')],
    ['/no-article', html(page('en', 'Log in', LATER))],
    [
      '/german',
      html(page('de', 'Speicher', `<article><h1>Bücher am Hafen</h1>${GERMAN}</article>`)),
    ],
    ['/huge', html(page('en', 'Huge', `<article><h1>Mill sold, again</h1>${HUGE}</article>`))],
    ['/slow', html(page('en', 'Slow', `${waiting}<h1>Mill still unsold</h1>${STORY}`))],
    ['/paper.pdf', { type: 'application/pdf', body: pdf('Nothing to quote here.') }],
  ]);
}

/** The smallest PDF that viewers open without complaint. */
function pdf(text: string): string {
  const stream = `BT /F1 18 Tf 40 100 Td (${text}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj${object}endobj\n`).join('');
  return `%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 6>>\n%%EOF`;
}
