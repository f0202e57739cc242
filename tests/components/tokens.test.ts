import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../lib/palette/contrast.ts';
import { SPEAKER_STYLES, UNKNOWN_STYLE } from '../../lib/palette/palette.ts';

const FOLDER = join(import.meta.dirname, '../../components');
const sheet = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

interface Colour {
  readonly light: string;
  readonly dark: string;
}

const COLOURS = new Map<string, Colour>(
  [...sheet('tokens.css').matchAll(/--([\w-]+): light-dark\((.+)\);/gu)].map(([, name, both]) => {
    const [light = '', dark = ''] = both?.split(/, (?=#|rgb)/u) ?? [];
    return [name ?? '', { light, dark }];
  }),
);

/** What is written on what, and the least contrast: 4.5 for words, 3 for edges and lines (WCAG 2.2). */
const PAIRS: readonly (readonly [string, readonly string[], number])[] = [
  ['ink', ['paper', 'paper-raised', 'alert-paper'], 7],
  ['ink-soft', ['paper', 'paper-raised'], 4.5],
  ['link', ['paper', 'paper-raised'], 4.5],
  ['alert', ['paper', 'paper-raised', 'alert-paper'], 4.5],
  ['edge', ['paper', 'paper-raised'], 3],
];

/** They part and adorn: nothing has to be read from them. */
const NEVER_READ = ['hairline', 'shadow'];

function colour(name: string): Colour {
  const found = COLOURS.get(name);
  if (!found) throw new Error(`no colour ${name}`);
  return found;
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(PAIRS)('%s is read on %j', (name, papers, least) => {
    for (const paper of papers) {
      const reached = contrast(colour(name)[scheme], colour(paper)[scheme]);
      expect(reached, paper).toBeGreaterThanOrEqual(least);
    }
  });

  it('every speaker’s line is seen on the paper', () => {
    for (const { line } of [...SPEAKER_STYLES, UNKNOWN_STYLE]) {
      expect(contrast(line, colour('paper')[scheme]), line).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the colours', () => {
  it('are all paired', () => {
    const paired = new Set([
      ...PAIRS.flatMap(([name, papers]) => [name, ...papers]),
      ...NEVER_READ,
    ]);
    expect([...COLOURS.keys()].filter((name) => !paired.has(name))).toEqual([]);
    expect(COLOURS.size).toBeGreaterThan(8);
  });

  it('stand in one place alone', () => {
    const others = readdirSync(FOLDER).filter((f) => f.endsWith('.css') && f !== 'tokens.css');
    for (const name of others) expect(sheet(name), name).not.toMatch(/#[\da-f]{3,8}\b|rgb\(/iu);
  });

  it('are the system’s own wherever forced colours are kept out', () => {
    const blocks = readdirSync(FOLDER)
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => sheet(file).split('@media (forced-colors: active)').slice(1));
    expect(blocks.length).toBeGreaterThan(2);
    for (const block of blocks) expect(block.split('\n}\n')[0]).not.toContain('var(--');
  });
});
