import { readFileSync } from 'node:fs';

/**
 * Every way out to the network that a script has. Names are looked for wherever they stand, comments
 * and strings included: a false alarm is cheap, and the product has no reason to name them.
 */
const waysOut: Readonly<Record<string, RegExp>> = {
  fetch: /\bfetch\b/u,
  XMLHttpRequest: /\bXMLHttpRequest\b/u,
  WebSocket: /\bWebSocket/u,
  EventSource: /\bEventSource\b/u,
  sendBeacon: /\bsendBeacon\b/u,
  WebTransport: /\bWebTransport\b/u,
  RTCPeerConnection: /\bRTCPeerConnection\b/u,
  importScripts: /\bimportScripts\b/u,
  'import of an address': /\b(?:import|from)[\s(]*["'`]https?:/u,
  'address in a style sheet': /url\(\s*["']?(?:https?:)?\/\//u,
  'address in a page': /\s(?:src|href)=["']?(?:https?:)?\/\//u,
};

/** How the extension reads its own files, and nothing else; the security policy holds it to that. */
const readingOfOwnFile =
  /\bfetch\(\s*new URL\(\w+,\s*\w+(?:\.\w+)*\.getURL\(["'`]\/["'`]\)\)\s*\)/gu;

/** @returns a line for each way out that a file holds. */
export function waysOutOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    waysOutIn(readFileSync(path, 'utf8')).map((way) => `${path}: ${way}`),
  );
}

/** @returns the names of the ways out in a file's content. */
export function waysOutIn(content: string): readonly string[] {
  const rest = content.replaceAll(readingOfOwnFile, '');
  return Object.keys(waysOut).filter((name) => waysOut[name]?.test(rest));
}
