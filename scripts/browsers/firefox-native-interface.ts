/**
 * What a person does in Firefox's own window and outside of all documents. Functions that run there,
 * as those of `firefox-interface.ts`: each stands alone.
 */

interface FirefoxMenu extends HTMLElement {
  readonly state: string;
  readonly openPopupAtScreen: (x: number, y: number, isContextMenu: boolean) => void;
  readonly activateItem: (item: Element) => void;
}
interface FirefoxNotification extends HTMLElement {
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}
interface TextInputProcessor {
  readonly beginInputTransactionForTests: (window: Window) => boolean;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly keyup: (event: KeyboardEvent) => void;
}
interface FirefoxTransferable {
  readonly init: (context: null) => void;
  readonly addDataFlavor: (flavor: string) => void;
  readonly getTransferData: (flavor: string, out: { value?: FirefoxText }) => void;
}
interface FirefoxText {
  readonly QueryInterface: (type: unknown) => { readonly data: string };
}

declare const Cc: Readonly<
  Record<
    string,
    { readonly createInstance: (type: unknown) => TextInputProcessor & FirefoxTransferable }
  >
>;
declare const Ci: Readonly<
  Record<'nsITextInputProcessor' | 'nsITransferable' | 'nsISupportsString', unknown>
>;
declare const PopupNotifications: {
  readonly panel: HTMLElement & { readonly state: string };
};
declare const Services: {
  readonly clipboard: {
    readonly kGlobalClipboard: number;
    getData: (into: FirefoxTransferable, which: number) => void;
  };
};
declare const gBrowser: { readonly selectedBrowser: HTMLElement };

/** Opens the context menu of the active tab's page and chooses the extension's item. */
export async function chooseMenuItem(widget: string): Promise<void> {
  const menu = document.querySelector<FirefoxMenu>('#contentAreaContextMenu');
  for (let tries = 0; menu?.state !== 'open'; tries += 1) {
    if (tries > 200) throw new Error('Firefox shows no menu.');
    await new Promise((resolve) => window.setTimeout(resolve, 50));
  }
  const item = menu.querySelector(`[id^="${widget}-menuitem"]`);
  if (!item) throw new Error('The menu has no item of the extension.');
  menu.activateItem(item);
}

/**
 * Presses keys while the focus is in Firefox's own window: those pressed in a page by WebDriver do not
 * come here.
 * @param keys as extensions write them: `Alt`, `Shift`, `Period`.
 */
export async function pressInWindow(keys: readonly string[]): Promise<void> {
  document.querySelector<HTMLElement>('#urlbar-input')?.focus();
  const NAMED: Readonly<Record<string, number>> = { Comma: 188, Period: 190 };
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!input?.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys.');
  const events = keys.map((key) => {
    const isSign = key.length === 1 || key in NAMED;
    const keyCode = NAMED[key] ?? (isSign ? key.charCodeAt(0) : 0);
    return new KeyboardEvent('', { key, ...(isSign && { keyCode }) });
  });
  for (const event of events) input.keydown(event);
  for (const event of events.reverse()) input.keyup(event);
  gBrowser.selectedBrowser.focus();
  await Promise.resolve();
}

/** Waits until Firefox asks something in its panel, and answers. @returns what it asked */
export async function answerQuestion(answer: boolean): Promise<string> {
  const { panel } = PopupNotifications;
  for (let tries = 0; panel.state !== 'open'; tries += 1) {
    if (tries > 200) throw new Error('Firefox asks nothing.');
    await new Promise((resolve) => window.setTimeout(resolve, 50));
  }
  const question = panel.firstElementChild as FirefoxNotification;
  const asked = question.textContent;
  (answer ? question.button : question.secondaryButton).click();
  return asked;
}

/** The text on the clipboard. */
export function clipboardText(): string {
  const found = Cc['@mozilla.org/widget/transferable;1']?.createInstance(Ci.nsITransferable);
  if (!found) throw new Error('Firefox has no clipboard.');
  found.init(null);
  found.addDataFlavor('text/plain');
  Services.clipboard.getData(found, Services.clipboard.kGlobalClipboard);
  const out: { value?: FirefoxText } = {};
  found.getTransferData('text/plain', out);
  return out.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
}
