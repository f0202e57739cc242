/** The two ways to drive a browser: Chrome, Chromium and Edge are one family, Firefox the other. */
export type BrowserFamily = 'chromium' | 'firefox';

/** A browser that this project can open, and where the three systems usually keep it. */
export interface KnownBrowser {
  /** What `--browser` accepts. */
  readonly id: string;
  readonly name: string;
  readonly family: BrowserFamily;
  /** Program names on PATH. */
  readonly commands: readonly string[];
  /** Below `/Applications` and `~/Applications`. */
  readonly mac: readonly string[];
  /** Below the program folders of Windows. */
  readonly windows: readonly string[];
}

/** In the order in which they are tried. */
export const KNOWN_BROWSERS: readonly KnownBrowser[] = [
  {
    id: 'chrome',
    name: 'Google Chrome',
    family: 'chromium',
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    id: 'chromium',
    name: 'Chromium',
    family: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    id: 'edge',
    name: 'Microsoft Edge',
    family: 'chromium',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    id: 'firefox',
    name: 'Firefox',
    family: 'firefox',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
];
