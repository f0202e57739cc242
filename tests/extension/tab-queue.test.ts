import { describe, expect, it } from 'vitest';
import { createTabQueue } from '../../lib/extension/tab-queue.ts';

/** A task that notes when it starts and ends, and ends when it is told to. */
function heldTask(name: string, notes: string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const task = async () => {
    notes.push(`${name} starts`);
    await promise;
    notes.push(`${name} ends`);
    return name;
  };
  return { task, end: resolve, fail: reject };
}

describe('the queue of a tab', () => {
  it('runs one task after the other, and gives each its outcome', async () => {
    const inTurn = createTabQueue();
    const notes: string[] = [];
    const first = heldTask('first', notes);
    const second = heldTask('second', notes);
    const outcomes = Promise.all([inTurn(1, first.task), inTurn(1, second.task)]);
    second.end(undefined);
    first.end(undefined);
    expect(await outcomes).toEqual(['first', 'second']);
    expect(notes).toEqual(['first starts', 'first ends', 'second starts', 'second ends']);
  });

  it('goes on after a task that fails', async () => {
    const inTurn = createTabQueue();
    const first = heldTask('first', []);
    const failing = inTurn(1, first.task);
    const next = inTurn(1, () => Promise.resolve('next'));
    first.fail(new Error('failed'));
    await expect(failing).rejects.toThrow('failed');
    expect(await next).toBe('next');
  });

  it('does not hold up other tabs', async () => {
    const inTurn = createTabQueue();
    void inTurn(1, heldTask('held', []).task);
    expect(await inTurn(2, () => Promise.resolve('other'))).toBe('other');
  });
});
