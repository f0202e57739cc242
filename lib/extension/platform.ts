import { browser } from 'wxt/browser';

/** Whether this is the browser of a phone, where the popup takes the whole screen. */
export async function onPhone(): Promise<boolean> {
  const { os } = await browser.runtime.getPlatformInfo();
  return os === 'android';
}
