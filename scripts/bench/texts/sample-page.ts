import type { SampleArticle } from './sample-article.ts';

const SECTIONS = ['Island', 'Mainland', 'Weather', 'Tides', 'Sport', 'Letters', 'Archive', 'Shop'];
const TEASERS = 24;

/** A newspaper's page around an invented article: navigation, teasers and a foot, as pages have them. */
export function samplePage({ title, paragraphs }: SampleArticle): string {
  const links = SECTIONS.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
  const teasers = paragraphs
    .slice(0, TEASERS)
    .map((text, i) => `<li><a href="/story-${i}"><h3>${text.slice(0, 60)}</h3></a></li>`)
    .join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><header><nav><ul>${links}</ul></nav></header>
<main><article><h1>${title}</h1><p class="byline">By Nora Quill</p>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article><aside class="related"><ul>${teasers}</ul></aside></main>
<footer><ul>${links}</ul><p>The Torvey Courier</p></footer></body></html>`;
}
