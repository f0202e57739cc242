import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/read-article.ts';
import { prose } from '../clobbered-page.ts';
import { pageOf, readingOf } from '../pages.ts';

const title = '<h1>Ash on the pier</h1>';
const jsonLd = (type: string) =>
  `<script type="application/ld+json">{"@type": "${type}", "name": "Ash"}</script>`;
const og = (type: string) => `<meta property="og:type" content="${type}">`;
const cards = ['A new lamp for the old pier', 'Ash falls on the harbour', 'Friday’s boat is late']
  .flatMap((name) => [`${name} today`, `${name} again`])
  .map((name) => `<div><h2><a href="/x">${name}</a></h2><p>${sentenceOf(name)}</p></div>`)
  .join('');
const thread = ['first', 'second', 'third', 'fourth']
  .map((name) => `<div class="comment"><p>The ${name} of us. ${sentenceOf(name)}</p></div>`)
  .join('');
const code = `<pre>${'if the lamp is out, light it, and say so in the book. '.repeat(12)}</pre>`;

function sentenceOf(name: string): string {
  return `Nobody on the island knew why ${name} had come to be told as it was, and by whom.`;
}

/** What the page says, in its head and its body, and where it stands. */
type Cases = readonly (readonly [name: string, html: string, url?: string])[];

const NO_ARTICLES: Cases = [
  ['the front page of a site', `${title}${prose}`, 'https://news.example/'],
  ['a front page in a language', `${title}${prose}`, 'https://news.example/en/'],
  ['a search', `${title}${prose}`, 'https://news.example/find?q=ash'],
  ['a list of stories', cards, 'https://news.example/harbour'],
  ['a product', `${jsonLd('Product')}${title}${prose}`],
  ['a product for social networks', `${og('product.item')}${title}${prose}`],
  ['a video', `${jsonLd('VideoObject')}${og('video.other')}${title}${prose}`],
  ['a forum that says so', `${jsonLd('DiscussionForumPosting')}${title}${prose}`],
  ['a thread of comments', `${title}${thread}`],
  ['a page of code', `${title}${code}`],
  ['a log-in page', `${title}${prose}<form><input type="password"></form>`],
];

const ARTICLES: Cases = [
  ['a story', `${title}${prose}`],
  [
    'a story that calls itself one, on a bare address',
    `${og('article')}${title}${prose}`,
    'https://ash.example/',
  ],
  ['a story with a video', `${jsonLd('VideoObject')}${jsonLd('NewsArticle')}${title}${prose}`],
  [
    'a story with a log-in form',
    `${og('article')}${title}${prose}<form><input type="password"></form>`,
  ],
  ['a story with comments below', `${og('article')}${title}${prose}${thread}`],
  ['a story with a few lines of code', `${title}${prose}<pre>light(lamp)</pre>`],
];

const STORY_URL = 'https://news.example/2031/ash-on-the-pier';

describe('no article is', () => {
  it.each(NO_ARTICLES)('%s', (_name, html, url) => {
    expect(readArticle(pageOf(html, url ?? STORY_URL))).toEqual({ ok: false, code: 'no-article' });
  });
});

describe('an article is', () => {
  it.each(ARTICLES)('%s', (_name, html, url) => {
    expect(readingOf(pageOf(html, url ?? STORY_URL)).article.title).toBe('Ash on the pier');
  });
});
