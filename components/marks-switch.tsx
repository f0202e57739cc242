import './marks-switch.css';
import type { VNode } from 'preact';
import { useI18n } from './i18n.ts';

/** Switches the marks in the page. */
export function MarksSwitch(props: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}): VNode {
  const { t } = useI18n();
  return (
    <button
      type="button"
      role="switch"
      class="marks-switch"
      aria-checked={props.on}
      onClick={() => {
        props.onChange(!props.on);
      }}
    >
      <span>{t('marks')}</span>
      <span class="marks-switch-track" aria-hidden="true" />
    </button>
  );
}
