import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/read-article.ts';
import { prose } from '../../page/clobbered-page.ts';
import { pageOf, readingOf } from '../../page/pages.ts';

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
const microdata = (type: string, html: string) =>
  `<div itemscope itemtype="https://schema.org/${type}">${html}</div>`;
const steps = ['Step 1', 'Step 2: the lamp', 'Step 3']
  .map((step) => `<h3>${step}</h3><p>${sentenceOf(step)}</p>`)
  .join('');
const listing = `<pre>${'light(lamp); '.repeat(8)}</pre>`;
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
  ['a question with answers', `${jsonLd('QAPage')}${og('article')}${title}${prose}`],
  ['an answer to many questions', `${jsonLd('FAQPage')}${title}${prose}`],
  ['a book in a shop', `${og('books.book')}${title}${prose}`],
  ['somebody’s profile', `${jsonLd('ProfilePage')}${og('article')}${title}${prose}`],
  ['a course', `${jsonLd('Course')}${jsonLd('Article')}${title}${prose}`],
  ['a recipe, with a story before it', `${jsonLd('Recipe')}${jsonLd('Article')}${title}${prose}`],
  ['a recipe by its address', `${jsonLd('https://schema.org/Recipe')}${title}${prose}`],
  [
    'a recipe under a story',
    `${og('article')}${title}${prose}${microdata('Recipe', '<h2>Ash cake</h2>')}`,
  ],
  ['a product around its headline', `${og('article')}${microdata('Product', title + prose)}`],
  ['instructions', `${og('article')}${title}${prose}${steps}`],
  ['a story cut through by code', `${og('article')}${title}${prose}${listing}`],
  ['a log-in page that asks for no password yet', `${title}${prose}`, 'https://news.example/login'],
  ['results of a search', `${jsonLd('SearchResultsPage')}${title}${prose}`],
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
  [
    'a recipe that a newspaper tells',
    `${jsonLd('Recipe')}${jsonLd('NewsArticle')}${title}${prose}`,
  ],
  ['the review of a product', `${jsonLd('Product')}${jsonLd('Review')}${title}${prose}`],
  ['an explainer with questions', `${jsonLd('FAQPage')}${og('article')}${title}${prose}`],
  ['a story beside a product', `${title}${prose}${microdata('Product', '<h2>A lamp</h2>')}`],
  ['a story with a list in its data', `${jsonLd('ItemList')}${og('article')}${title}${prose}`],
  ['news in microdata', `${og('product')}${microdata('NewsArticle', title + prose)}`],
  ['a story about steps', `${title}${prose}<p>Step 1 is the lamp, and step 2 the pier.</p>`],
  ['a story with a few lines of code', `${title}${prose}<pre>light(lamp)</pre>`],
];

const STORY_URL = 'https://news.example/2031/ash-on-the-pier';

function namedCases(cases: Cases) {
  return cases.map(([name, html, url = STORY_URL]) => ({ name, html, url }));
}

describe('no article is', () => {
  it.each(namedCases(NO_ARTICLES))('$name', ({ html, url }) => {
    expect(readArticle(pageOf(html, url))).toEqual({ ok: false, code: 'no-article' });
  });
});

describe('an article is', () => {
  it.each(namedCases(ARTICLES))('$name', ({ html, url }) => {
    expect(readingOf(pageOf(html, url)).article.title).toBe('Ash on the pier');
  });
});
