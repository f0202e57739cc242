import './failure.css';
import type { VNode } from 'preact';
import type { ErrorCode } from '../lib/engine/index.ts';
import { type MessageKey, useI18n } from './i18n.ts';
import type { FailedState } from './popup-state.ts';

const TITLES: Readonly<Record<ErrorCode, MessageKey>> = {
  'no-article': 'errorTitle.no_article',
  'page-forbidden': 'errorTitle.page_forbidden',
  'page-too-large': 'errorTitle.page_too_large',
  'page-gone': 'errorTitle.page_gone',
  'language-unsupported': 'errorTitle.language_unsupported',
  'model-unavailable': 'errorTitle.model_unavailable',
  timeout: 'errorTitle.timeout',
  'bad-message': 'errorTitle.bad_message',
  'file-unreadable': 'errorTitle.file_unreadable',
  'not-text': 'errorTitle.not_text',
  internal: 'errorTitle.internal',
};

/** Where trying the same again cannot help. */
const FINAL: ReadonlySet<ErrorCode> = new Set(['page-forbidden', 'page-too-large', 'not-text']);

/** Nothing to show: what happened, what the reader can do, and the button for it if there is one. */
export function Failure(props: FailedState['failure'] & { readonly onRetry: () => void }): VNode {
  const { t } = useI18n();
  return (
    <main class="failure">
      <h1 class="failure-title">{t(TITLES[props.code])}</h1>
      <p class="failure-message">{props.message}</p>
      {FINAL.has(props.code) ? null : (
        <button type="button" class="button" onClick={props.onRetry}>
          {t('retry')}
        </button>
      )}
    </main>
  );
}
