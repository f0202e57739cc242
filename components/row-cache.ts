import type { VNode } from 'preact';

/** A row that is drawn: as long as it is the same object, nothing of it is compared again. */
interface Row {
  readonly node: VNode;
  readonly isCurrent: boolean;
}

/** The rows of a long list that have been made, by their places. */
export class RowCache {
  readonly #rows = new Map<number, Row>();

  /**
   * @param make is asked for a row only where there is none, or another one than the current
   * @returns the rows from one place to before another
   */
  rows(
    { from, end }: { readonly from: number; readonly end: number },
    current: number,
    make: (at: number, isCurrent: boolean) => VNode,
  ): readonly VNode[] {
    return Array.from({ length: end - from }, (_, index) => {
      const at = from + index;
      const isCurrent = at === current;
      const kept = this.#rows.get(at);
      if (kept?.isCurrent === isCurrent) return kept.node;
      const node = make(at, isCurrent);
      this.#rows.set(at, { node, isCurrent });
      return node;
    });
  }
}
