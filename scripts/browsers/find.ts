import { posix, win32 } from 'node:path';

import { KNOWN_BROWSERS, type BrowserFamily, type KnownBrowser } from './known-browsers.ts';
import { thisMachine, type Machine } from './machine.ts';

export type { BrowserFamily } from './known-browsers.ts';

export interface InstalledBrowser {
  readonly family: BrowserFamily;
  /** For people: "Google Chrome". */
  readonly name: string;
  /** The program to start. */
  readonly path: string;
}

/** A wish that cannot be met; the message is a sentence for the person at the keyboard. */
export class BrowserNotFoundError extends Error {
  override readonly name = 'BrowserNotFoundError';
}

const PATH_VARIABLES: Readonly<Record<BrowserFamily, string>> = {
  chromium: 'WHOSAID_CHROMIUM',
  firefox: 'WHOSAID_FIREFOX',
};

/**
 * Finds an installed browser: the one that `WHOSAID_CHROMIUM` or `WHOSAID_FIREFOX` names, or else
 * the first of the usual ones in its usual places and on PATH.
 * @returns null where none is installed.
 * @throws {BrowserNotFoundError} if the variable names something that is no program.
 */
export function findBrowser(
  family: BrowserFamily,
  machine: Machine = thisMachine(),
): InstalledBrowser | null {
  const variable = PATH_VARIABLES[family];
  const path = machine.env[variable];
  if (path) return browserAt(path, family, `${variable} names`, machine);
  return firstInstalled(
    KNOWN_BROWSERS.filter((known) => known.family === family),
    machine,
  );
}

/**
 * Finds the browser that a person asked for.
 * @param wish `chrome`, `chromium`, `edge`, `firefox`, or the path of a program.
 * @throws {BrowserNotFoundError} if it is not installed or no program.
 */
export function findWishedBrowser(
  wish: string,
  machine: Machine = thisMachine(),
): InstalledBrowser {
  const known = KNOWN_BROWSERS.find(({ id }) => id === wish.toLowerCase());
  if (!known) {
    const family = /firefox|librewolf|waterfox/i.test(wish) ? 'firefox' : 'chromium';
    return browserAt(wish, family, '--browser names', machine);
  }
  const found = firstInstalled([known], machine);
  if (!found) {
    throw new BrowserNotFoundError(
      `${known.name} was not found on this computer. Install it, or give the path of a browser with --browser.`,
    );
  }
  return found;
}

function browserAt(
  path: string,
  family: BrowserFamily,
  origin: string,
  machine: Machine,
): InstalledBrowser {
  if (!machine.isProgram(path)) {
    throw new BrowserNotFoundError(
      `${origin} “${path}”, which is neither a known browser nor a program.`,
    );
  }
  return { family, path, name: family === 'firefox' ? 'Firefox' : 'Chromium' };
}

function firstInstalled(
  candidates: readonly KnownBrowser[],
  machine: Machine,
): InstalledBrowser | null {
  for (const { family, name, ...places } of candidates) {
    const path = usualPlaces(places, machine).find(machine.isProgram);
    if (path) return { family, name, path };
  }
  return null;
}

function usualPlaces(
  places: Pick<KnownBrowser, 'commands' | 'mac' | 'windows'>,
  { platform, env, home }: Machine,
): readonly string[] {
  switch (platform) {
    case 'darwin':
      return under(['/Applications', posix.join(home, 'Applications')], places.mac, posix);
    case 'win32':
      return under(
        [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']],
        places.windows,
        win32,
      );
    default:
      return under([...(env['PATH'] ?? '').split(':'), '/usr/bin', '/snap/bin'], places.commands);
  }
}

function under(
  folders: readonly (string | undefined)[],
  names: readonly string[],
  paths = posix,
): readonly string[] {
  const known = folders.filter((folder) => folder !== undefined).filter((folder) => folder !== '');
  return names.flatMap((name) => known.map((folder) => paths.join(folder, name)));
}
