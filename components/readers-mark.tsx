import type { VNode } from 'preact';
import { useI18n } from './i18n.ts';

/** Says that something is the reader's own correction. */
export function ReadersMark(): VNode {
  const { t } = useI18n();
  return <span class="tag">{t('quote.readers')}</span>;
}
