import { browser } from 'wxt/browser';
import { listen } from './listen.ts';

/**
 * Sites on which the reader wants every article read without a click. The browser's own permission
 * is the list: nothing else says it, so that nothing can disagree with it. Permissions belong to this
 * browser and are not synced.
 */
export const sites = {
  /** Hosts, in order. */
  list: async (): Promise<readonly string[]> => {
    const { origins = [] } = await browser.permissions.getAll();
    const hosts = origins.map(hostOf).filter((host) => host !== null);
    return [...new Set(hosts)].sort();
  },

  /**
   * Asks the reader. The browsers show their question only to a page of the extension, and only
   * right after a click: nothing may be waited for before this call.
   *
   * @returns whether the reader said yes
   */
  allow: (host: string): Promise<boolean> =>
    browser.permissions.request({ origins: patternsOf(host) }),

  /** Takes the permission back. */
  revoke: (host: string): Promise<boolean> =>
    browser.permissions.remove({ origins: patternsOf(host) }),

  includes: async (url: string): Promise<boolean> => {
    const host = siteOf(url);
    return host !== null && browser.permissions.contains({ origins: patternsOf(host) });
  },

  /**
   * Tells of every change, whoever made it: the browsers have pages of their own for it.
   *
   * @param signal ends it
   */
  follow: (changed: () => void, signal: AbortSignal): void => {
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      listen(event, changed, signal);
    }
  },
};

/** The same for the site of one page, as the views of a report want it. */
export const siteAccess = {
  isAlways: async (url: string | null): Promise<boolean | null> =>
    url === null || siteOf(url) === null ? null : sites.includes(url),

  /** Asks the browser at once, without waiting for anything first: see {@link sites.allow}. */
  setAlways: async (url: string | null, on: boolean): Promise<boolean> => {
    const host = url === null ? null : siteOf(url);
    if (host === null) return false;
    if (on) return sites.allow(host);
    await sites.revoke(host);
    return false;
  },
};

/**
 * The host of what a reader types or of a page's address.
 *
 * @returns null if it is no site of the web
 */
export function siteOf(typed: string): string | null {
  const text = typed.trim();
  const address =
    /^[a-z][a-z\d+.-]*:/iu.test(text) && !/^[^/]*:\d/u.test(text) ? text : `https://${text}`;
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/u.test(protocol) && /^[\w.-]+$/u.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}

/** A pattern knows no port in Firefox: with none, it means all of them. */
function patternsOf(host: string): string[] {
  return [`*://${host}/*`];
}

function hostOf(pattern: string): string | null {
  return /^(?:\*|https?):\/\/([\w.-]+)\/\*$/u.exec(pattern)?.[1] ?? null;
}
