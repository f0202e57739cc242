/** What one run from nothing showed. */
export interface ColdRun {
  /** Milliseconds until the first text was read, loading included. */
  readonly time: number;
  /** Greatest memory of the process after each of the texts that it then read, in bytes. */
  readonly peak: number;
}

/** Same form for a process that loads nothing but the texts. */
export const NOTHING = 'nothing';
