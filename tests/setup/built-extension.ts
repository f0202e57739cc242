import { build } from 'wxt';

let built: Promise<unknown> | undefined;

/** Global setup: builds the extension for both browsers, once a test run. */
export default async function builtExtension(): Promise<void> {
  if (process.env['WHOSAID_BUILT'] === '1') return;
  built ??= (async () => {
    await build({ browser: 'chrome', manifestVersion: 3 });
    await build({ browser: 'firefox', manifestVersion: 3 });
  })();
  await built;
  process.env['WHOSAID_BUILT'] = '1';
}
