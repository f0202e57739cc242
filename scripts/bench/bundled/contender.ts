import type { BenchText } from '../texts/bench-text.ts';

/** Something that is measured. */
export interface Contender {
  readonly name: string;
  /**
   * Makes ready what is not to be measured.
   * @returns the work; null if this text has nothing for it (no page to parse).
   */
  readonly prepare: (text: BenchText) => (() => unknown) | null;
}

/** Where the bytes of a file of the extension come from: the disk or a local server. */
export type ReadFile = (path: string) => Promise<Uint8Array>;
