import type { View } from './driver.ts';
import { withinLimit } from './time-limit.ts';

/**
 * Makes the `evaluate` of a world out of its way to run code.
 *
 * The task travels as the text of an expression, a promise of the JSON of `{ value }`: the one form
 * that pages, the popup and the background of both browsers can carry.
 * @param run runs the expression there, waits for its promise and gives back the JSON.
 */
export function evaluator(run: (expression: string) => Promise<unknown>): View['evaluate'] {
  return async <Args extends readonly unknown[], Value>(
    task: (...args: Args) => Value | Promise<Value>,
    ...args: Args
  ): Promise<Value> => {
    const expression = `(async () => JSON.stringify({ value: await ${callOf(task, args)} }))()`;
    const answer = await withinLimit('answer', run(expression));
    if (typeof answer !== 'string') throw new Error(`The browser answered ${typeof answer}.`);
    const { value } = JSON.parse(answer) as { readonly value: Value };
    return value;
  };
}

/** @returns the text of a call of the function with these JSON values. */
export function callOf(task: (...args: never) => unknown, args: readonly unknown[]): string {
  return `(${task.toString()})(...${JSON.stringify(args)})`;
}
