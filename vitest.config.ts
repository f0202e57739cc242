import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumPath } from './tests/setup/chromium-path.ts';

const node = { environment: 'node' } as const;
const jsdom = { environment: 'jsdom', restoreMocks: true } as const;

/**
 * One project a room of the house. Those that start a real browser (`page-browser`, `e2e`) are left
 * out by `npm run test:unit`; the engine's has no plugin at all, which proves that it is portable.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...node,
          name: 'engine',
          include: ['tests/{corrections,engine,export,palette,settings}/**/*.test.ts'],
        },
      },
      {
        test: { ...node, name: 'article', include: ['tests/article/**/*.test.ts'] },
      },
      {
        test: {
          ...node,
          name: 'scripts',
          include: ['tests/scripts/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...node,
          name: 'house',
          include: ['tests/house.test.ts'],
          globalSetup: 'tests/setup/built-extension.ts',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...jsdom,
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          exclude: ['tests/page/**/*.browser.test.ts'],
        },
      },
      {
        plugins: [preact()],
        test: {
          ...jsdom,
          name: 'components',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          exclude: ['tests/components/**/*.browser.test.tsx'],
          setupFiles: ['tests/setup/quiet-end.ts', 'tests/setup/scrolling.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...node,
          name: 'extension',
          include: ['tests/extension/**/*.test.ts'],
          setupFiles: 'tests/setup/fake-browser.ts',
          restoreMocks: true,
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'page-browser',
          include: ['tests/{page,components}/**/*.browser.test.{ts,tsx}'],
          globalSetup: 'tests/setup/browsers-there.ts',
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          ...node,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/setup/browsers-there.ts', 'tests/setup/built-extension.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each file has browsers of its own, which mostly wait.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
