import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * Everything is ours and nothing is fetched: neither scripts nor styles nor pictures from elsewhere,
 * no form, no frame, and no connection but to the extension's own files, of which the models are some.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // The tagger's inner loops are WebAssembly, of our own file; the word allows no other code.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The oldest browsers that take the extension. */
const OLDEST = { chrome: '123', firefox: '140' } as const;

/**
 * What these browsers know stays as it is written: made for older ones, `light-dark()` would follow the
 * system and no longer the theme that the reader has chosen.
 */
const CSS_TARGETS = Object.entries(OLDEST).map(([name, version]) => name + version);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  // The polyfill of module preloading would be the only code that fetches.
  vite: () => ({
    plugins: [preact()],
    build: { modulePreload: false, cssTarget: CSS_TARGETS },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    // None is granted by this: the reader is asked for one site at a time, where it shall be always on.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_action__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_toggleMarks__',
      },
      'next-quote': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_command_nextQuote__',
      },
      'previous-quote': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_previousQuote__',
      },
      // Chromium takes four suggested keys at most.
      'next-speaker': { description: '__MSG_command_nextSpeaker__' },
    },
    // The development server reloads over a connection, so the strict policy is the built one's.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'whosaid@whosaid.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome }),
  }),
});
