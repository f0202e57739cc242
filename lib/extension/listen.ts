/** An event of the browser. */
interface BrowserEvent<Listener> {
  readonly addListener: (listener: Listener) => void;
  readonly removeListener: (listener: Listener) => void;
}

/**
 * Listens to an event of the browser.
 *
 * @param signal ends it
 */
export function listen<Listener>(
  event: BrowserEvent<Listener>,
  listener: Listener,
  signal: AbortSignal,
): void {
  event.addListener(listener);
  const stop = () => {
    event.removeListener(listener);
  };
  signal.addEventListener('abort', stop, { once: true });
}
