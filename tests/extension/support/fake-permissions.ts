import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The permissions of a browser, of which its fake has no model. */
export class FakePermissions {
  readonly origins = new Set<string>();
  /** What the reader says when asked. */
  answer = true;

  constructor() {
    Object.assign(fakeBrowser.permissions, {
      getAll: () => Promise.resolve({ origins: [...this.origins] }),
      contains: ({ origins }: Origins) =>
        Promise.resolve(origins.every((origin) => this.origins.has(origin))),
      request: ({ origins }: Origins) => {
        if (this.answer) for (const origin of origins) this.origins.add(origin);
        return Promise.resolve(this.answer);
      },
      remove: ({ origins }: Origins) => {
        for (const origin of origins) this.origins.delete(origin);
        return Promise.resolve(true);
      },
    });
  }
}

interface Origins {
  readonly origins: readonly string[];
}
