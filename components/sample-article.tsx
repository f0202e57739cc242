import type { VNode } from 'preact';
import { type MessageKey, useI18n } from './i18n.ts';
import { type Mark, Marked } from './marked.tsx';

const PARAGRAPHS: readonly MessageKey[] = ['sample.first', 'sample.second', 'sample.third'];

/**
 * How a message tells which words are marked: `[a …]` and `[b …]` are two speakers' words, `[n …]` is
 * a name, `[? …]` are words of nobody known. Whoever translates it can put them in any order.
 */
const MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['a', 0],
  ['b', 1],
  ['n', 'name'],
  ['?', 'open'],
]);

/** What a page looks like once it is marked. */
export function SampleArticle(): VNode {
  const { t } = useI18n();
  return (
    <article class="sample" aria-label={t('sample.label')}>
      <h3>{t('sample.title')}</h3>
      {PARAGRAPHS.map((key) => (
        <p key={key}>
          {piecesOf(t(key)).map(({ mark, words }, at) =>
            mark === undefined ? (
              <span key={at}>{words}</span>
            ) : (
              <Marked key={at} mark={mark}>
                {words}
              </Marked>
            ),
          )}
        </p>
      ))}
    </article>
  );
}

/** A message cut at its brackets; without a mark the words are the reporter's. */
export function piecesOf(
  message: string,
): readonly { readonly mark: Mark | undefined; readonly words: string }[] {
  return message.split(/(\[[abn?] [^\]]*\])/u).map((piece) => {
    const mark = piece.startsWith('[') ? MARKS.get(piece.charAt(1)) : undefined;
    return { mark, words: mark === undefined ? piece : piece.slice(3, -1) };
  });
}
