/**
 * Functions that run inside Firefox's own window (see `firefox-chrome-scope.ts`). Each is sent as
 * text, so it stands alone and sees nothing of this module but the types.
 */

interface FirefoxBrowserElement extends HTMLElement {
  readonly fixupAndLoadURIString: (url: string, options: { triggeringPrincipal: unknown }) => void;
  readonly currentURI: { readonly spec: string };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot: (part: DOMRect, scale: number, background: string) => Promise<ImageBitmap>;
    };
  };
  readonly messageManager: {
    addMessageListener: (name: string, listener: MessageListener) => void;
    removeMessageListener: (name: string, listener: MessageListener) => void;
    loadFrameScript: (url: string, intoLaterFrames: boolean) => void;
  };
}
interface FirefoxPanel extends HTMLElement {
  readonly state: string;
  readonly hidePopup: () => void;
}
type MessageListener = (message: { readonly data: string }) => void;
interface FirefoxExtension {
  readonly views: Iterable<{
    readonly viewType: string;
    readonly xulBrowser: FirefoxBrowserElement;
  }>;
  readonly backgroundState: string;
  wakeupBackground: () => Promise<void>;
  terminateBackground: () => Promise<void>;
}
interface FirefoxChannel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: { readonly triggeringPrincipal: { readonly origin: string } };
}

interface FirefoxTab {
  readonly linkedBrowser: FirefoxBrowserElement;
}

declare const gBrowser: {
  readonly selectedBrowser: FirefoxBrowserElement;
  readonly tabs: readonly FirefoxTab[];
  removeTab: (tab: FirefoxTab) => void;
};
declare const CustomizableUI: {
  readonly AREA_NAVBAR: string;
  addWidgetToArea: (widget: string, area: string) => void;
};
declare const SidebarController: {
  hide: () => void;
};
declare const WebExtensionPolicy: {
  getByID: (id: string) => {
    readonly extension: FirefoxExtension;
    readonly mozExtensionHostname: string;
  };
};
declare const Services: {
  readonly scriptSecurityManager: { getSystemPrincipal: () => unknown };
  readonly obs: {
    addObserver: (observer: (subject: FirefoxSubject) => void, topic: string) => void;
  };
};
interface FirefoxSubject {
  QueryInterface: (type: unknown) => FirefoxChannel;
}
declare const Ci: { readonly nsIHttpChannel: unknown };
declare const window: Window & { whosaidRequests?: { url: string; initiator: string }[] };

/** @returns where the files of the extension with that id are: `moz-extension://…/`. */
export function extensionOrigin(id: string): string {
  return `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/`;
}

/** Loads one of Firefox's own pages, such as `about:config`, in the active tab. */
export async function openOwnPage(address: string): Promise<void> {
  const { selectedBrowser } = gBrowser;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  selectedBrowser.fixupAndLoadURIString(address, { triggeringPrincipal });
  while (gBrowser.selectedBrowser.currentURI.spec !== address) {
    await new Promise((resolve) => window.setTimeout(resolve, 50));
  }
}

/** @returns the addresses of all tabs. */
export function openTabs(): readonly string[] {
  return [...gBrowser.tabs].map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);
}

/** Waits for a tab with that address and closes it. */
export async function closeTab(address: string): Promise<void> {
  const find = () =>
    [...gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec === address);
  let tab = find();
  while (!tab) {
    await new Promise((resolve) => window.setTimeout(resolve, 50));
    tab = find();
  }
  gBrowser.removeTab(tab);
}

/** Puts the extension's button from the extensions menu into the toolbar, as a person would. */
export function pinToolbarButton(widget: string): void {
  CustomizableUI.addWidgetToArea(`${widget}-browser-action`, CustomizableUI.AREA_NAVBAR);
}

/** Clicks it; the same command runs as after a click of the mouse. */
export function clickToolbarButton(widget: string): void {
  const button = document.querySelector<HTMLElement>(
    `[id="${widget}-browser-action"] .unified-extensions-item-action-button`,
  );
  if (!button) throw new Error('The toolbar has no button of the extension.');
  button.click();
}

/**
 * Firefox loads a popup in a hidden element before it moves it into the panel, and takes its time to
 * remove that of a closed one: neither counts as open.
 * @returns the address in the open popup, or null if none is open.
 */
export function popupAddress(): string | null {
  const popups = document.querySelectorAll<FirefoxBrowserElement>(
    'browser[webextension-view-type="popup"]',
  );
  for (const popup of popups) {
    popup.id = '';
    if (popup.classList.contains('webextension-preload-browser')) continue;
    if (popup.closest<FirefoxPanel>('panel')?.state !== 'open') continue;
    popup.id = 'whosaid-popup';
    return popup.currentURI.spec;
  }
  return null;
}

/** Closes the popup, as a click elsewhere would. */
export function closePopup(): void {
  document.getElementById('whosaid-popup')?.closest<FirefoxPanel>('panel')?.hidePopup();
}

/**
 * @param background CSS colour of what the popup itself leaves unpainted.
 * @returns a PNG of the popup as a data URL.
 */
export async function drawPopup(background: string): Promise<string> {
  const popup = document.querySelector<FirefoxBrowserElement>('#whosaid-popup');
  if (!popup) throw new Error('No popup is open.');
  const { width, height } = popup.getBoundingClientRect();
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(
    new DOMRect(0, 0, width, height),
    window.devicePixelRatio,
    background,
  );
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('Firefox has no canvas.');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
}

/** A document of the extension: the popup, or the view of that kind of the extension with that id. */
export type ExtensionPlace =
  'popup' | { readonly id: string; readonly view: 'background' | 'sidebar' };

/**
 * Runs an expression at a document of the extension, which neither puppeteer nor WebDriver reaches, by
 * a frame script. A background that sleeps is woken.
 * @param world `document` is the document's own; in `frame` the browser's tools are at hand, and the
 * document's window is called `content`.
 * @param expression a promise of a string.
 * @returns `{ value }` or `{ error }` as JSON.
 */
export async function evaluateInExtension(
  place: ExtensionPlace,
  world: 'document' | 'frame',
  expression: string,
): Promise<string> {
  const find = async (): Promise<FirefoxBrowserElement | null> => {
    if (place === 'popup') {
      return document.querySelector<FirefoxBrowserElement>('#whosaid-popup');
    }
    const { extension } = WebExtensionPolicy.getByID(place.id);
    await extension.wakeupBackground();
    const view = [...extension.views].find(({ viewType }) => viewType === place.view);
    return view?.xulBrowser ?? null;
  };
  const browser = await find();
  if (!browser) throw new Error('The extension has no such document open.');
  const channel = `whosaid:${Math.random()}`;
  const script = `{
    const inDocument = (expression) => {
      const options = { sandboxPrototype: content, wantXrays: false };
      return Cu.evalInSandbox(expression, Cu.Sandbox(content, options));
    };
    const answer = (value) => sendAsyncMessage(${JSON.stringify(channel)}, JSON.stringify(value));
    (${world === 'frame' ? expression : `inDocument(${JSON.stringify(expression)})`}).then(
      (value) => answer({ value }),
      (error) => answer({ error: String(error) }),
    );
  }`;
  return new Promise((resolve) => {
    const listener: MessageListener = ({ data }) => {
      browser.messageManager.removeMessageListener(channel, listener);
      resolve(data);
    };
    browser.messageManager.addMessageListener(channel, listener);
    const url = `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`;
    browser.messageManager.loadFrameScript(url, false);
  });
}

/** Closes whatever sidebar is open. */
export function closeSidebar(): void {
  SidebarController.hide();
}

/** Gives the document in the sidebar this size, in CSS pixels. */
export function resizeSidebar(width: number, height: number): void {
  const sidebar = document.querySelector<HTMLElement>('#sidebar');
  if (!sidebar) throw new Error('No sidebar is open.');
  const size = { width: `${width}px`, height: `${height}px` };
  Object.assign(sidebar.style, size, { minWidth: size.width, maxHeight: size.height });
}

/** Stops the background as Firefox does when it has been idle. */
export async function stopBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

/** Begins to note down every request of the browser. */
export function watchRequests(): void {
  const seen: { url: string; initiator: string }[] = [];
  window.whosaidRequests = seen;
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    const { origin } = loadInfo.triggeringPrincipal;
    seen.push({ url: URI.spec, initiator: origin.includes('://') ? origin : '' });
  }, 'http-on-opening-request');
}

/** @returns what {@link watchRequests} noted down. */
export function seenRequests(): { url: string; initiator: string }[] {
  return window.whosaidRequests ?? [];
}
