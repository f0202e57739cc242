import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from '../setup/chromium-path.ts';

const launchOptions = { executablePath: chromiumPath(), args: ['--no-sandbox'] };

const SCHEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
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
      instances: Object.entries(SCHEMES).map(([name, contextOptions]) => ({
        browser: 'chromium',
        name,
        provider: playwright({ launchOptions, contextOptions }),
      })),
    },
  },
});
