import { describe, expect, it } from 'vitest';

import { findBrowser, findWishedBrowser } from '../../scripts/browsers/find.ts';
import { canInstall, installSentence } from '../../scripts/browsers/install.ts';
import type { Machine } from '../../scripts/browsers/machine.ts';

const DEBIAN = 'PRETTY_NAME="Debian"\nID=debian\nVERSION_ID="12"\n';
const UBUNTU = 'ID=ubuntu\nID_LIKE=debian\n';

function machine(programs: readonly string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ida',
    isRoot: false,
    osRelease: '',
    isProgram: (path) => programs.includes(path),
    ...rest,
  };
}

describe('finding an installed browser', () => {
  it('takes the first of the usual names on PATH', () => {
    expect(findBrowser('chromium', machine(['/usr/bin/chromium']))).toEqual({
      family: 'chromium',
      name: 'Chromium',
      path: '/usr/bin/chromium',
    });
    expect(findBrowser('firefox', machine(['/usr/local/bin/firefox-esr']))?.path).toBe(
      '/usr/local/bin/firefox-esr',
    );
  });

  it('knows the program folders of macOS', () => {
    const path = '/home/ida/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', machine([path], { platform: 'darwin' }))?.path).toBe(path);
  });

  it('knows the program folders of Windows', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const windows = machine([path], {
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    });
    expect(findBrowser('chromium', windows)).toMatchObject({ name: 'Microsoft Edge', path });
  });

  it('prefers the program that the environment names', () => {
    const env = { PATH: '/usr/bin', WHOSAID_FIREFOX: '/opt/fox/firefox' };
    const both = machine(['/usr/bin/firefox', '/opt/fox/firefox'], { env });
    expect(findBrowser('firefox', both)?.path).toBe('/opt/fox/firefox');
  });

  it('says so when the environment names no program', () => {
    const wrong = machine(['/usr/bin/firefox'], { env: { WHOSAID_FIREFOX: '/nowhere' } });
    expect(() => findBrowser('firefox', wrong)).toThrow(
      'WHOSAID_FIREFOX names “/nowhere”, which is neither a known browser nor a program.',
    );
  });

  it('gives null where none is installed', () => {
    expect(findBrowser('chromium', machine(['/usr/bin/firefox']))).toBeNull();
  });
});

describe('the browser a person asks for', () => {
  it('is found by its name', () => {
    const edge = machine(['/usr/bin/chromium', '/usr/bin/microsoft-edge']);
    expect(findWishedBrowser('Edge', edge).path).toBe('/usr/bin/microsoft-edge');
  });

  it('is found by its path, which tells the family', () => {
    const own = machine(['/opt/nightly/firefox', '/opt/brave']);
    expect(findWishedBrowser('/opt/nightly/firefox', own).family).toBe('firefox');
    expect(findWishedBrowser('/opt/brave', own).family).toBe('chromium');
  });

  it('gets a plain sentence when it is not there', () => {
    expect(() => findWishedBrowser('chrome', machine([]))).toThrow(
      'Google Chrome was not found on this computer.',
    );
    expect(() => findWishedBrowser('lynx', machine([]))).toThrow('--browser names “lynx”');
  });
});

describe('a missing browser', () => {
  it('is installed only on Debian as root', () => {
    expect(canInstall(machine([], { isRoot: true, osRelease: DEBIAN }))).toBe(true);
    expect(canInstall(machine([], { isRoot: false, osRelease: DEBIAN }))).toBe(false);
    expect(canInstall(machine([], { isRoot: true, osRelease: UBUNTU }))).toBe(false);
  });

  it('gets the command of the system at hand', () => {
    const sentence = (rest: Partial<Machine>) => installSentence('chromium', machine([], rest));
    expect(sentence({ osRelease: DEBIAN })).toContain('sudo apt-get install chromium');
    expect(sentence({ platform: 'darwin' })).toContain('brew install --cask google-chrome');
    expect(sentence({ platform: 'win32' })).toContain('winget install Google.Chrome');
    expect(sentence({ osRelease: UBUNTU })).toContain('WHOSAID_CHROMIUM');
  });
});
