import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { ErrorCode } from '../engine/index.ts';

/** Who sent a message, as the browser says. */
export type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'tab' | 'url'>;

/** A message as it arrives: nothing is known of its data. */
interface Incoming {
  readonly data: unknown;
  readonly sender: Sender;
}

/**
 * Makes a handler that no message can make throw.
 *
 * @param schema what the data must be; anything else is answered with `bad-message`
 * @param trusts whether the sender may ask at all; others get `bad-message` as well
 * @param handle does what is asked; if it throws, the answer is `internal`
 * @param refuse the answer for an error code
 */
export function checked<Data, Answer>(
  schema: v.GenericSchema<unknown, Data>,
  trusts: (sender: Sender) => boolean,
  handle: (data: Data, sender: Sender) => Answer | Promise<Answer>,
  refuse: (code: ErrorCode) => Answer,
): (message: Incoming) => Promise<Answer> {
  return async ({ data, sender }) => {
    const parsed = v.safeParse(schema, data);
    if (!parsed.success || !trusts(sender)) return refuse('bad-message');
    try {
      return await handle(parsed.output, sender);
    } catch {
      return refuse('internal');
    }
  };
}
