import './notice.css';
import type { VNode } from 'preact';
import { type MessageKey, useI18n } from './i18n.ts';
import type { ReportState } from './popup-state.ts';

type NoticeCode = NonNullable<ReportState['notice']>;

const TITLES: Readonly<Record<NoticeCode, MessageKey>> = {
  'language-unsupported': 'errorTitle.language_unsupported',
  'model-unavailable': 'errorTitle.model_unavailable',
};

const MESSAGES: Readonly<Record<NoticeCode, MessageKey>> = {
  'language-unsupported': 'error.language_unsupported',
  'model-unavailable': 'error.model_unavailable',
};

/** Something is missing from a report that is otherwise there. */
export function Notice({ code }: { readonly code: NoticeCode }): VNode {
  const { t } = useI18n();
  return (
    <aside class="notice">
      <p class="notice-title">{t(TITLES[code])}</p>
      <p>{t(MESSAGES[code])}</p>
    </aside>
  );
}
