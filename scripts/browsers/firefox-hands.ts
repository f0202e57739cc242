import type { Hands } from './driver.ts';
import { callOf } from './evaluation.ts';
import { withinLimit } from './time-limit.ts';

/** Parts of Firefox that a frame script sees, as far as they are used. */
declare const content: Window & {
  readonly synthesizeMouseEvent: (type: string, x: number, y: number, data: object) => void;
  readonly KeyboardEvent: typeof KeyboardEvent;
};
interface TextInputProcessor {
  beginInputTransactionForTests: (window: Window, callback: () => boolean) => boolean;
  keydown: (event: KeyboardEvent) => void;
  keyup: (event: KeyboardEvent) => void;
}
declare const Cc: Readonly<
  Record<string, { readonly createInstance: (type: unknown) => TextInputProcessor }>
>;
declare const Ci: { readonly nsITextInputProcessor: unknown };

/**
 * Mouse and keyboard in a document that WebDriver does not reach, by the ways that Firefox has for its
 * own tests.
 * @param runInFrame runs an expression, a promise of a string, in the document's frame script.
 */
export function frameHands(runInFrame: (expression: string) => Promise<unknown>): Hands {
  const act = async (what: string, call: string) => {
    await withinLimit(what, runInFrame(`(async () => { ${call}; return ''; })()`));
  };
  const pointAt: Hands['pointAt'] = (x, y) => act('point', callOf(moveMouse, [x, y]));
  return {
    pointAt,
    clickAt: async (x, y) => {
      await pointAt(x, y);
      await act('click', callOf(pressMouse, [x, y]));
    },
    pressKey: (keys) => act('take a key', callOf(pressKeys, [keys.split('+')])),
  };
}

function moveMouse(x: number, y: number): void {
  for (const from of [3, 2, 1, 0]) content.synthesizeMouseEvent('mousemove', x + from, y, {});
}

function pressMouse(x: number, y: number): void {
  const button = { button: 0, clickCount: 1 };
  content.synthesizeMouseEvent('mousedown', x, y, { ...button, buttons: 1 });
  content.synthesizeMouseEvent('mouseup', x, y, { ...button, buttons: 0 });
}

/** @param keys the last one is pressed while the others are held. */
function pressKeys(keys: readonly string[]): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    Ci.nsITextInputProcessor,
  );
  if (!processor?.beginInputTransactionForTests(content, () => true)) {
    throw new Error('Firefox takes no keys.');
  }
  // Firefox knows the codes of keys with a name; without one, the space bar presses no button.
  const codeOf = (key: string) => (key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0);
  const events = keys.map((key) => new content.KeyboardEvent('', { key, keyCode: codeOf(key) }));
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
}
