import { existsSync } from 'node:fs';

const usual = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

/** The path of an installed Chromium for the tests that run inside a page; '' if there is none. */
export function chromiumPath(): string {
  return process.env['WHOSAID_CHROMIUM'] ?? usual.find((path) => existsSync(path)) ?? '';
}
