import type { InstalledBrowser } from './find.ts';

/** Something with a document in it: a page or the popup. */
export interface View {
  /**
   * Runs a function in the document's own world and gives back what it returns.
   * @param task must stand alone: it is sent as text, so it sees its arguments and nothing else.
   * @param args JSON values.
   */
  evaluate: <Args extends readonly unknown[], Value>(
    task: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ) => Promise<Value>;
  /** @returns a PNG. */
  screenshot: () => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** A person's hands: input that the browser takes for a mouse's and a keyboard's. */
export interface Hands {
  /** Moves the mouse to a point of the view, in CSS pixels from its corner, and a little on it. */
  pointAt: (x: number, y: number) => Promise<void>;
  /** Moves the mouse there, too, and presses its button. */
  clickAt: (x: number, y: number) => Promise<void>;
  /** Presses a key, named as in `KeyboardEvent.key`, with those that are held: "Alt+ArrowDown". */
  pressKey: (key: string) => Promise<void>;
}

/** A tab. */
export interface PageView extends View, Hands {
  /** Makes this the active tab. */
  show: () => Promise<void>;
  /** Opens the context menu at a point of the view, as the mouse's other button does. */
  openMenuAt: (x: number, y: number) => Promise<void>;
  /** Goes to the address in this tab and waits until it is there to be read. */
  goto: (url: string) => Promise<void>;
  /**
   * A picture of the whole page, not only of the part in view: a PNG, or a JPEG where a quality is
   * given, 0 to 100.
   */
  screenshotWhole: (options?: { readonly jpegQuality: number }) => Promise<Uint8Array>;
  /**
   * Makes this the active tab and clicks the extension's button in the toolbar, which grants
   * `activeTab` and opens the popup as a person's click does.
   */
  clickToolbarButton: () => Promise<void>;
}

/** The popup as the toolbar button opens it. */
export interface PopupView extends View, Hands {
  /**
   * Presses a control.
   * @param name part of its accessible name.
   */
  press: (name: string) => Promise<void>;
}

/** The side panel of Chromium or the sidebar of Firefox. */
export interface PanelView extends Omit<PopupView, 'screenshot'> {
  /** Makes it so large, in CSS pixels. */
  resize: (width: number, height: number) => Promise<void>;
}

/** The extension's background, a service worker in Chromium and an event page in Firefox. */
export interface Background extends Pick<View, 'evaluate'> {
  /** Stops it as the browser does when it has been idle. */
  stop: () => Promise<void>;
}

/**
 * What a person does outside of all documents. Where a driver cannot press it, it happens at the event
 * of the extension's API: docs/architecture.md lists these.
 */
export interface NativeWays {
  /** Chooses the extension's item in the context menu that was opened in the active tab's page. */
  chooseMenuItem: () => Promise<void>;
  /**
   * Presses the keys of a command.
   * @param name as the manifest has it.
   */
  pressShortcut: (name: string) => Promise<void>;
  /**
   * Answers the browser's question whether sites may be read.
   * @param view of the extension, which will ask.
   * @param act makes it ask.
   * @returns words that name the sites.
   */
  answerQuestion: (
    view: Pick<View, 'evaluate'>,
    answer: boolean,
    act: () => Promise<void>,
  ) => Promise<string>;
  /** The text on the clipboard; Chromium needs a document of the extension to be open. */
  clipboard: () => Promise<string>;
  /** Names and texts of the files that were saved so far. */
  savedFiles: () => ReadonlyMap<string, string>;
}

/** A request that left the browser. */
export interface SeenRequest {
  readonly url: string;
  /** The origin that asked for it, empty where the browser itself did. */
  readonly initiator: string;
}

/** A running browser that has the extension loaded and a fresh profile. */
export interface Driver {
  readonly browser: InstalledBrowser;
  /** The addresses of this installation's files start with it: `chrome-extension://…/`. */
  readonly extensionOrigin: string;
  readonly background: Background;
  readonly native: NativeWays;
  /**
   * Addresses of the tabs that the extension opened when it was installed. In a headless browser they
   * are closed by then: what is tested is another page. A visible one is left as a person finds it.
   */
  readonly openedAtInstall: readonly string[];
  /** Opens a new tab and loads the address in it. */
  openPage: (url: string) => Promise<PageView>;
  /**
   * Waits for the popup that a click on the toolbar button opened. Only in a headless browser: a
   * visible one is left to the person, as a popup under a debugger would no longer close by itself.
   */
  popup: () => Promise<PopupView>;
  /**
   * Opens the side panel with the button of the popup, which closes.
   * @param button part of the button's name.
   */
  openPanel: (popup: PopupView, button: string) => Promise<PanelView>;
  /** Addresses of all tabs. */
  openTabs: () => Promise<readonly string[]>;
  /**
   * Every request a headless browser made so far: its own, the pages' and the extension's. Of a
   * visible one nothing is noted down.
   */
  requests: () => Promise<readonly SeenRequest[]>;
  /** Resolves when the person has closed the browser. */
  closed: Promise<void>;
  /** Ends the browser and removes its profile. */
  close: () => Promise<void>;
}

export interface DriverOptions {
  readonly browser: InstalledBrowser;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Whether the reader has asked the system for less motion. */
  readonly lessMotion?: boolean;
  /** Whether the system replaces the colours of all documents. */
  readonly forcedColors?: boolean;
  /** Code of the browser's own language; Firefox knows only the one that it was built for. */
  readonly language?: string;
}
