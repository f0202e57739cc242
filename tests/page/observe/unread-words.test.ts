import { describe, expect, it } from 'vitest';
import { pageTree } from '../../../lib/article/tree/page-tree.ts';
import { unseenSentences } from '../../../lib/article/unseen-sentences.ts';
import { type KnownWords, rememberWords } from '../../../lib/page/observe/unread-words.ts';
import { takeSnapshot } from '../../../lib/page/snapshot/take-snapshot.ts';
import { pageOf } from '../pages.ts';

const html = `<p>The ferry came, and the ferry left again.</p>
  <article><p>The lamp on the pier went out at nine.</p>
  <p hidden>Nobody on the island knew why it had.</p><i>12 replies</i></article>`;

function wordsOf(page: Document): KnownWords {
  const taken = takeSnapshot(page);
  if (!taken.ok) throw new Error(taken.code);
  const { snapshot, texts, all } = taken.value;
  const unseen = unseenSentences(pageTree(snapshot).texts);
  return rememberWords(
    all,
    unseen.map((at) => texts.nodes[at]!),
  );
}

/** Whether a change says something new. */
function isNews(change: (article: Element) => void): boolean {
  const page = pageOf(html);
  const article = page.querySelector('article')!;
  const words = wordsOf(page);
  change(article);
  return words.misses(page, article);
}

describe('words that were not there when the page was read', () => {
  it.each<[string, (article: Element) => void]>([
    [
      'added',
      (article) => {
        article.insertAdjacentHTML('beforeend', '<p>A boat will bring a new one on Friday.</p>');
      },
    ],
    [
      'changed in their place',
      (article) => {
        article.querySelector('p')!.firstChild!.nodeValue = 'The lamp on the pier was lit again.';
      },
    ],
    [
      'set anew',
      (article) => {
        article.replaceChild(
          article.querySelector('p')!.cloneNode(true),
          article.querySelector('p')!,
        );
      },
    ],
    [
      'no longer hidden',
      (article) => {
        article.querySelector('[hidden]')!.removeAttribute('hidden');
      },
    ],
  ])('are noticed when they are %s', (_, change) => {
    expect(isNews(change)).toBe(true);
  });

  it.each<[string, (article: Element) => void]>([
    ['nothing', () => undefined],
    [
      'labels and counters',
      (article) => {
        article.querySelector('i')!.textContent = '13 replies';
      },
    ],
    [
      'words that are hidden',
      (article) => {
        article.querySelector('[hidden]')!.textContent = 'Nobody on the island knows, even today.';
      },
    ],
    [
      'scripts',
      (article) => {
        article.insertAdjacentHTML('beforeend', '<script>the ferry came, and it left</script>');
      },
    ],
    [
      'other parts of the page',
      (article) => {
        article.before('The harbour office is closed on Sunday.');
      },
    ],
    [
      'order',
      (article) => {
        article.prepend(article.lastElementChild!);
      },
    ],
  ])('are not %s', (_, change) => {
    expect(isNews(change)).toBe(false);
  });
});
