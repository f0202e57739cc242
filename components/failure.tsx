import './failure.css';
import './plain.css';
import type { VNode } from 'preact';
import type { ErrorCode } from '../lib/engine/index.ts';
import { ERROR_TITLES } from './error-titles.ts';
import { useI18n } from './i18n.ts';
import type { Failure as FailureWords } from './popup-state.ts';
import { Swatch } from './swatch.tsx';

/** Where trying the same again cannot help. */
const FINAL: ReadonlySet<ErrorCode> = new Set(['page-forbidden', 'page-too-large', 'not-text']);

/** Nothing to show: what happened, what the reader can do, and the button for it if there is one. */
export function Failure(props: FailureWords & { readonly onRetry: () => void }): VNode {
  const { t } = useI18n();
  return (
    <main class="failure plain">
      <Swatch rank={null} />
      <h1 class="plain-title">{t(ERROR_TITLES[props.code])}</h1>
      <p class="failure-message">{props.message}</p>
      {FINAL.has(props.code) ? null : (
        <button type="button" class="button" onClick={props.onRetry}>
          {t('retry')}
        </button>
      )}
    </main>
  );
}
