import { readFileSync } from 'node:fs';

import * as v from 'valibot';

import type { SeenRequest } from './driver.ts';

const Head = v.object({
  constants: v.object({ logEventTypes: v.object({ URL_REQUEST_START_JOB: v.number() }) }),
});

const StartedRequest = v.object({
  type: v.number(),
  params: v.object({ url: v.string(), initiator: v.optional(v.string(), '') }),
});

/**
 * Reads the requests from the file that Chromium's `--log-net-log` writes: one line of constants,
 * then one event a line. The last line may be cut off while the browser runs.
 * @see https://www.chromium.org/developers/design-documents/network-stack/netlog/
 */
export function requestsInNetLog(path: string): readonly SeenRequest[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const { constants } = v.parse(Head, JSON.parse(`${head.replace(/,\s*$/, '')}}`));
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return lines.flatMap((line) => {
    const event = v.safeParse(StartedRequest, jsonOf(line.replace(/,\s*$/, '')));
    if (!event.success || event.output.type !== started) return [];
    const { url, initiator } = event.output.params;
    return [{ url, initiator: initiator.includes('://') ? initiator : '' }];
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
