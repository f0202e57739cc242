/**
 * Whether a tab has loaded something since the click that let the extension in. The browsers do not
 * say it where they refuse: Firefox takes the click's permission back on any navigation, Chromium
 * when the page goes to another site, and both then speak as of a page that was never allowed.
 */
export class TabMoves {
  /** Milliseconds since 1970, by tab. */
  readonly #clicks = new Map<number, number>();
  readonly #loads = new Map<number, number>();

  /** @param at milliseconds since 1970 */
  clicked(tabId: number, at: number): void {
    this.#clicks.set(tabId, at);
  }

  loads(tabId: number): void {
    this.#loads.set(tabId, Date.now());
  }

  movedSinceClick(tabId: number): boolean {
    return this.movedSince(tabId, this.#clicks.get(tabId) ?? 0);
  }

  /** @param at milliseconds since 1970 */
  movedSince(tabId: number, at: number): boolean {
    const loaded = this.#loads.get(tabId);
    return loaded !== undefined && loaded >= at;
  }

  forget(tabId: number): void {
    this.#clicks.delete(tabId);
    this.#loads.delete(tabId);
  }
}
