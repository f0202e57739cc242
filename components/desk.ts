import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Corrected, Correction } from '../lib/corrections/types.ts';
import type { Quote } from '../lib/engine/index.ts';
import type { Format } from '../lib/export/formats.ts';
import type { Copied } from './cite.ts';

/** What the reader can do with a report beside reading it. */
export interface DeskActions {
  /** Copies a quote as a citation. */
  readonly onCite: (quote: Quote) => Promise<Copied>;
  /** Copies or saves the whole report. @returns whether it is done */
  readonly onTake: (format: Format, how: 'copy' | 'save') => Promise<boolean>;
  /** Keeps these corrections, in place of the earlier ones. */
  readonly onCorrect: (all: readonly Correction[]) => void;
  /** Whether the article's site is always on; to be asked without waiting, right at the click. */
  readonly site: SiteAccess;
  readonly onSettings: () => void;
}

/** A site that can be read without a click. */
export interface SiteAccess {
  /** @returns null where the page belongs to no site */
  readonly isAlways: (url: string | null) => Promise<boolean | null>;
  /** @returns whether it is always on now: the browser asks the reader first */
  readonly setAlways: (url: string | null, on: boolean) => Promise<boolean>;
}

/** The report on which the actions act. */
export interface DeskScope extends DeskActions {
  readonly corrected: Corrected;
  readonly corrections: readonly Correction[];
}

export const DeskContext = createContext<DeskScope | null>(null);

/**
 * What can be done with the report around a view, from the nearest `DeskContext.Provider`.
 *
 * @throws if there is none: a fault of the wiring
 */
export function useDesk(): DeskScope {
  const scope = useContext(DeskContext);
  if (scope === null) throw new Error('tools of a report need a DeskContext');
  return scope;
}
