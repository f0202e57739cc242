import type { DeskActions } from '../../../components/desk.ts';

/** A desk on which nothing happens, for views that are only looked at or measured. */
export const IDLE_DESK: DeskActions = {
  onCite: () => Promise.resolve('linked'),
  onTake: () => Promise.resolve(true),
  onCorrect: () => undefined,
  onSettings: () => undefined,
  site: { isAlways: () => Promise.resolve(false), setAlways: () => Promise.resolve(false) },
};
