import { browser } from 'wxt/browser';
import { activeTabId } from './client.ts';

/**
 * Follows the active tab of the window in which this page of the extension stands.
 *
 * @param onTab gets its id, at once and at every change; null if the browser tells of none
 * @param signal ends it
 */
export async function followActiveTab(
  onTab: (tabId: number | null) => void,
  signal: AbortSignal,
): Promise<void> {
  const { onActivated } = browser.tabs;
  const window = await browser.windows.getCurrent();
  const activated = ({
    tabId,
    windowId,
  }: {
    readonly tabId: number;
    readonly windowId: number;
  }) => {
    if (windowId === window.id) onTab(tabId);
  };
  onActivated.addListener(activated);
  signal.addEventListener(
    'abort',
    () => {
      onActivated.removeListener(activated);
    },
    { once: true },
  );
  onTab(await activeTabId());
}
