import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The fake throws on every call it has no model of; interface strings are shown by their key.
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = (key) => key;
});
