import type { Step } from './popup-state.ts';

/** A key that steps through the quotes while the focus is in the popup or the side panel. */
export interface StepKey {
  readonly to: Step;
  readonly key: 'ArrowUp' | 'ArrowDown';
  readonly shift: boolean;
}

/** With Alt, and the last one with Shift as well: no key that types, scrolls or is a browser's own. */
export const STEP_KEYS: readonly StepKey[] = [
  { to: 'previous', key: 'ArrowUp', shift: false },
  { to: 'next', key: 'ArrowDown', shift: false },
  { to: 'nextSpeaker', key: 'ArrowDown', shift: true },
];

/** As `aria-keyshortcuts` has it: "Alt+Shift+ArrowDown". */
export function spokenKeys({ key, shift }: StepKey): string {
  return `Alt+${shift ? 'Shift+' : ''}${key}`;
}

/** As it is printed on keyboards: "Alt+Shift+↓". */
export function printedKeys({ key, shift }: StepKey): string {
  return `Alt+${shift ? 'Shift+' : ''}${key === 'ArrowUp' ? '↑' : '↓'}`;
}
