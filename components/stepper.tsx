import './stepper.css';
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { useI18n } from './i18n.ts';
import { Icon } from './icons.tsx';
import type { Step } from './popup-state.ts';
import { printedKeys, spokenKeys, STEP_KEYS } from './step-keys.ts';

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
  const steps = STEP_KEYS.filter(({ to }) => props.hasVoices || to !== 'nextSpeaker');
  useStepKeys(onStep);
  return (
    <div class="stepper" role="group" aria-label={t('go.group')}>
      {at === null ? null : (
        <span class="stepper-place">{t('stop.place', { at: at + 1, total })}</span>
      )}
      {steps.map((step) => (
        <button
          key={step.to}
          type="button"
          class="icon-button"
          aria-keyshortcuts={spokenKeys(step)}
          title={`${t(`go.${step.to}`)} (${printedKeys(step)})`}
          onClick={() => {
            onStep(step.to);
          }}
        >
          <Icon name={step.to} />
          <span class="spoken">{t(`go.${step.to}`)}</span>
        </button>
      ))}
    </div>
  );
}

function useStepKeys(onStep: (to: Step) => void): void {
  useEffect(() => {
    const end = new AbortController();
    const typed = (event: KeyboardEvent) => {
      const step = STEP_KEYS.find(
        ({ key, shift }) => key === event.key && shift === event.shiftKey,
      );
      if (!step || !event.altKey || event.ctrlKey || event.metaKey) return;
      // There Alt with an arrow opens and closes the choices, in every browser.
      if (event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      onStep(step.to);
    };
    document.addEventListener('keydown', typed, { signal: end.signal });
    return () => {
      end.abort();
    };
  }, [onStep]);
}
