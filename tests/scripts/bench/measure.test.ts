import { describe, expect, it } from 'vitest';

import type { Contender } from '../../../scripts/bench/bundled/contender.ts';
import { measure } from '../../../scripts/bench/bundled/measure.ts';
import { sampleOfLength } from '../../../scripts/bench/texts/sources.ts';

const texts = [...sampleOfLength(40), ...sampleOfLength(60)];

/** Contenders whose work moves a clock on, and the order in which they worked. */
function clockwork(costs: Readonly<Record<string, number>>) {
  let time = 0;
  const order: string[] = [];
  const contenders = Object.entries(costs).map(([name, cost]): Contender => ({
    name,
    prepare: () => {
      time += 1000;
      return () => {
        order.push(name);
        time += cost;
      };
    },
  }));
  return { contenders, order, now: () => time };
}

describe('measuring in turn', () => {
  it('adds up what a round took, without preparation and warm-up', () => {
    const { contenders, now } = clockwork({ quick: 2, slow: 7 });
    const words = texts.reduce((sum, text) => sum + text.words, 0);
    expect(measure(contenders, texts, { rounds: 3, warmUp: 1, now })).toEqual([
      { name: 'quick', rounds: [4, 4, 4], words },
      { name: 'slow', rounds: [14, 14, 14], words },
    ]);
  });

  it('lets each begin as often as the others', () => {
    const { contenders, order, now } = clockwork({ a: 1, b: 1 });
    measure(contenders, texts, { rounds: 1, warmUp: 1, now });
    expect(order.join('')).toBe('abbabaab');
  });

  it('counts no words of texts that have nothing for a contender', () => {
    const none: Contender = { name: 'pages only', prepare: () => null };
    expect(measure([none], texts, { rounds: 1, warmUp: 0, now: () => 0 })).toEqual([
      { name: 'pages only', rounds: [0], words: 0 },
    ]);
  });
});
