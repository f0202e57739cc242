import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FakeEvent } from './fake-event.ts';
import { FakePage } from './fake-page.ts';

/** The tabs of a browser, of which its fake has no model: pages, scripts, styles, shortcuts. */
export class FakeTabs {
  readonly #pages = new Map<number, FakePage>();
  readonly #shortcuts = new FakeEvent<[command: string, tab: { id: number }]>();
  /** Of the context menu, by their ids. */
  readonly menuItems: string[] = [];
  readonly #menuClicks = new FakeEvent<[info: { menuItemId: string }, tab: { id: number }]>();

  constructor() {
    const { scripting, tabs } = fakeBrowser;
    // The types of the fake know the forms with callbacks alone.
    vi.spyOn(scripting, 'executeScript').mockImplementation(this.#executeScript as never);
    vi.spyOn(scripting, 'insertCSS').mockImplementation(this.#insertCss as never);
    vi.spyOn(scripting, 'removeCSS').mockImplementation(this.#removeCss as never);
    vi.spyOn(tabs, 'sendMessage').mockImplementation(this.#send as never);
    vi.spyOn(tabs, 'get').mockImplementation(this.#get);
    Object.assign(fakeBrowser.commands, { onCommand: this.#shortcuts });
    Object.assign(fakeBrowser.contextMenus, {
      onClicked: this.#menuClicks,
      removeAll: () => Promise.resolve(this.menuItems.splice(0)),
      create: ({ id }: { id: string }) => this.menuItems.push(id),
    });
  }

  /** A tab with a page in it. */
  open(id: number, page = new FakePage()): FakePage {
    this.#pages.set(id, page);
    return page;
  }

  /** The tab goes to another page, and the browser says so. */
  async navigate(id: number, page = new FakePage()): Promise<FakePage> {
    this.open(id, page);
    await this.changes(id);
    return page;
  }

  /** What the browser says of a navigation, and of a script that changes the address alone. */
  async changes(id: number): Promise<void> {
    for (const status of ['loading', 'complete'] as const) {
      const tab = await fakeBrowser.tabs.get(id);
      await fakeBrowser.tabs.onUpdated.trigger(id, { status }, tab);
    }
  }

  async close(id: number): Promise<void> {
    this.#pages.delete(id);
    await fakeBrowser.tabs.onRemoved.trigger(id, { windowId: 1, isWindowClosing: false });
  }

  press(command: string, id: number): void {
    this.#shortcuts.happen(command, { id });
  }

  chooseMenuItem(menuItemId: string, id: number): void {
    this.#menuClicks.happen({ menuItemId }, { id });
  }

  readonly #executeScript = ({ target, files }: Injection) =>
    this.#touch(target.tabId, (page) => (files[0] === '/reader.js' ? page.read() : page.letIn()));

  readonly #insertCss = ({ target, css }: Injection) =>
    this.#touch(target.tabId, (page) => {
      page.insert(css);
    });

  readonly #removeCss = ({ target, css }: Injection) =>
    this.#touch(target.tabId, (page) => {
      page.remove(css);
    });

  readonly #get = (id: number) => this.#touch(id, () => ({ id })) as never;

  async #touch<T>(id: number, act: (page: FakePage) => T | Promise<T>): Promise<T> {
    await Promise.resolve();
    const page = this.#pages.get(id);
    if (!page) throw new Error(`No tab with id: ${id}.`);
    return act(page);
  }

  /** Messages are copied as between processes; without a listener the browser gives nothing. */
  readonly #send = (
    id: number,
    message: { type: string; data: never },
    _options: unknown,
    respond: (answer: unknown) => void,
  ): void => {
    const page = this.#pages.get(id);
    if (page?.busy === true) return;
    const copy: typeof message = structuredClone(message);
    queueMicrotask(() => {
      respond(page?.answer(copy.type, copy.data));
    });
  };
}

interface Injection {
  readonly target: { readonly tabId: number };
  readonly css: string;
  readonly files: readonly string[];
}
