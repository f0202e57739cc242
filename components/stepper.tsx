import './stepper.css';
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { useI18n } from './i18n.ts';
import { Icon } from './icons.tsx';
import type { Step } from './popup-state.ts';

/** With Alt, and the last one with Shift as well: no key that types, scrolls or is a browser's own. */
const STEPS: readonly { readonly to: Step; readonly key: string; readonly shift: boolean }[] = [
  { to: 'previous', key: 'ArrowUp', shift: false },
  { to: 'next', key: 'ArrowDown', shift: false },
  { to: 'nextSpeaker', key: 'ArrowDown', shift: true },
];

/** Steps through the quotes in the page, by button or by key wherever the focus is in this document. */
export function Stepper(props: {
  /** Place of the quote shown last, from 0. */
  readonly at: number | null;
  readonly total: number;
  /** Whether there is more than one speaker to go to. */
  readonly hasVoices: boolean;
  readonly onStep: (to: Step) => void;
}): VNode {
  const { t } = useI18n();
  const { at, total, onStep } = props;
  const steps = STEPS.filter(({ to }) => props.hasVoices || to !== 'nextSpeaker');
  useStepKeys(onStep);
  return (
    <div class="stepper" role="group" aria-label={t('go.group')}>
      {at === null ? null : (
        <span class="stepper-place">{t('stop.place', { at: at + 1, total })}</span>
      )}
      {steps.map(({ to, key, shift }) => (
        <button
          key={to}
          type="button"
          class="icon-button"
          aria-keyshortcuts={`Alt+${shift ? 'Shift+' : ''}${key}`}
          title={`${t(`go.${to}`)} (Alt+${shift ? 'Shift+' : ''}${key === 'ArrowUp' ? '↑' : '↓'})`}
          onClick={() => {
            onStep(to);
          }}
        >
          <Icon name={to} />
          <span class="spoken">{t(`go.${to}`)}</span>
        </button>
      ))}
    </div>
  );
}

function useStepKeys(onStep: (to: Step) => void): void {
  useEffect(() => {
    const end = new AbortController();
    const typed = (event: KeyboardEvent) => {
      const step = STEPS.find(({ key, shift }) => key === event.key && shift === event.shiftKey);
      if (!step || !event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      onStep(step.to);
    };
    document.addEventListener('keydown', typed, { signal: end.signal });
    return () => {
      end.abort();
    };
  }, [onStep]);
}
