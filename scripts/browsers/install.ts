import { spawnSync } from 'node:child_process';

import {
  BrowserNotFoundError,
  findBrowser,
  type BrowserFamily,
  type InstalledBrowser,
} from './find.ts';
import { thisMachine, type Machine } from './machine.ts';

const DEBIAN_PACKAGES: Readonly<Record<BrowserFamily, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** A bare system has no face that looks like a newspaper's. */
const SCREENSHOT_FONTS = 'fonts-liberation';

const INSTALL_MINUTES = 10;

/**
 * Finds a browser of the family; where none is and this is Debian as root, installs the
 * distribution's own with apt-get (about 40 seconds).
 * @throws {BrowserNotFoundError} with the sentence that says what to install.
 */
export function ensureBrowser(family: BrowserFamily): InstalledBrowser {
  const found = findBrowser(family);
  if (found) return found;
  const machine = thisMachine();
  if (!canInstall(machine)) throw new BrowserNotFoundError(installSentence(family, machine));
  const name = DEBIAN_PACKAGES[family];
  process.stderr.write(`No browser for this was found: installing ${name} with apt-get …\n`);
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', name, SCREENSHOT_FONTS);
  const installed = findBrowser(family);
  if (!installed) {
    throw new BrowserNotFoundError(`apt-get installed ${name}, but it was not found afterwards.`);
  }
  return installed;
}

/**
 * Makes sure that both kinds of browser are there, as {@link ensureBrowser} does.
 * @throws {BrowserNotFoundError} with the sentence that says what to install.
 */
export function ensureBrowsers(): Readonly<Record<BrowserFamily, InstalledBrowser>> {
  return { chromium: ensureBrowser('chromium'), firefox: ensureBrowser('firefox') };
}

/** Only Debian itself: on Ubuntu the same package names are mere pointers to snaps. */
export function canInstall(machine: Machine): boolean {
  return machine.isRoot && /^ID=debian$/m.test(machine.osRelease);
}

/** @returns the sentence that says exactly what to install on this system. */
export function installSentence(family: BrowserFamily, machine: Machine): string {
  const [what, variable] =
    family === 'firefox'
      ? ['Firefox', 'WHOSAID_FIREFOX']
      : ['Chrome, Chromium or Edge', 'WHOSAID_CHROMIUM'];
  return `${what} was not found on this computer. ${howToInstall(family, machine)} or put the path of an installed one into the environment variable ${variable}.`;
}

function howToInstall(family: BrowserFamily, { platform, osRelease }: Machine): string {
  const firefox = family === 'firefox';
  if (platform === 'darwin') {
    return `Install it with “brew install --cask ${firefox ? 'firefox' : 'google-chrome'}”,`;
  }
  if (platform === 'win32') {
    return `Install it with “winget install ${firefox ? 'Mozilla.Firefox' : 'Google.Chrome'}”,`;
  }
  if (/^ID=debian$/m.test(osRelease)) {
    return `Install it with “sudo apt-get install ${DEBIAN_PACKAGES[family]}”,`;
  }
  return `Install your distribution's “${firefox ? 'firefox' : 'chromium'}” package,`;
}

function aptGet(...args: readonly string[]): void {
  const { status, error, stderr } = spawnSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    timeout: INSTALL_MINUTES * 60_000,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status === 0) return;
  const reason = (error?.message ?? stderr).trim();
  throw new BrowserNotFoundError(`“apt-get ${args.join(' ')}” failed: ${reason}`);
}
