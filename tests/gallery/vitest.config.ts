import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from '../setup/chromium-path.ts';

const launchOptions = { executablePath: chromiumPath(), args: ['--no-sandbox'] };

/** A finger alone: no fine pointer, and none that hovers. */
const TOUCH =
  '--blink-settings=primaryPointerType=2,availablePointerTypes=2,primaryHoverType=1,availableHoverTypes=1';

/** By name: the scheme of a reader, a page at twice its size, and a phone. */
const BROWSERS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
  zoomed: { colorScheme: 'light', deviceScaleFactor: 2 },
  phone: { colorScheme: 'light', hasTouch: true },
} as const;

/** Apart from the tests: `npm run gallery` takes pictures, which people look at. */
export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/gallery/**/*.test.tsx'],
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions }),
      instances: Object.entries(BROWSERS).map(([name, contextOptions]) => ({
        browser: 'chromium',
        name,
        provider: playwright({
          launchOptions:
            name === 'phone'
              ? { ...launchOptions, args: [...launchOptions.args, TOUCH] }
              : launchOptions,
          contextOptions,
        }),
      })),
    },
  },
});
