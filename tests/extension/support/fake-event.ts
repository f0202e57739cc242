/** An event of the browser that the tests can have happen. */
export class FakeEvent<Args extends readonly unknown[]> {
  readonly #listeners = new Set<(...args: Args) => void>();

  readonly addListener = (listener: (...args: Args) => void): void => {
    this.#listeners.add(listener);
  };

  readonly removeListener = (listener: (...args: Args) => void): void => {
    this.#listeners.delete(listener);
  };

  happen(...args: Args): void {
    for (const listener of this.#listeners) listener(...args);
  }
}
