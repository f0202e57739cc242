import type { Span } from '../lib/engine/index.ts';
import { type Cited, toCitation } from '../lib/export/citation.ts';
import type { I18n } from './i18n.ts';

/** What became of copying a quote: with a link to its very words, with one to the page, or not at all. */
export type Copied = 'linked' | 'unlinked' | 'failed';

/** What copying a citation needs. Nothing of it throws. */
export interface CitationMeans {
  /** An address that leads to the very words of a passage, or null; offsets into `Article.text`. */
  readonly linkTo: (span: Span) => Promise<string | null>;
  /** @returns whether the text is on the clipboard */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Copies a quote as a citation, with the nearest link to it that there is. */
export async function copyCitation(
  cited: Cited,
  { linkTo, copy }: CitationMeans,
  t: I18n['t'],
): Promise<Copied> {
  const exact = await linkTo(cited.quote.span);
  const words = { link: exact ?? cited.article.url, paraphrase: t('cite.paraphrase') };
  if (!(await copy(toCitation(cited, words)))) return 'failed';
  return exact === null ? 'unlinked' : 'linked';
}
