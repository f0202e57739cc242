import './notice.css';
import type { VNode } from 'preact';
import { ERROR_TITLES } from './error-titles.ts';
import { useI18n } from './i18n.ts';
import type { Failure } from './popup-state.ts';

/** Something is missing or has failed while a report is there to be seen. */
export function Notice(props: Failure & { readonly onRetry?: () => void }): VNode {
  const { t } = useI18n();
  return (
    <aside class="notice">
      <p class="notice-title">{t(ERROR_TITLES[props.code])}</p>
      <p>{props.message}</p>
      {props.onRetry === undefined ? null : (
        <button type="button" class="button notice-retry" onClick={props.onRetry}>
          {t('retry')}
        </button>
      )}
    </aside>
  );
}
