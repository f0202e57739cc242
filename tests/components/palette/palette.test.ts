import { describe, expect, it } from 'vitest';
import {
  FLASH_HIGHLIGHT,
  LINE_COLOURS,
  NAME_HIGHLIGHT,
  SPEAKER_STYLES,
  TINT_ALPHA,
  UNKNOWN_HIGHLIGHT,
  UNKNOWN_STYLE,
  DEFAULT_LOOK,
  highlightCss,
  highlightName,
  styleOf,
} from '../../../lib/palette/palette.ts';
import { contrastOnPages, LEAST_CONTRAST } from '../../../lib/palette/contrast.ts';
import { difference } from './ciede2000.ts';
import { contrast, linear, over, parseHex, seenBy, type Vision } from './colour-vision.ts';

const WHITE = parseHex('#ffffff');
const NEAR_BLACK = parseHex('#121212');

/** Every pair of colours with the CIEDE2000 difference that an eye of the kind sees. */
function pairs(vision: Vision): readonly { readonly pair: string; readonly seen: number }[] {
  return LINE_COLOURS.flatMap((one, i) =>
    LINE_COLOURS.slice(i + 1).map((other) => ({
      pair: `${one} ${other}`,
      seen: difference(
        seenBy(vision, linear(parseHex(one))),
        seenBy(vision, linear(parseHex(other))),
      ),
    })),
  );
}

describe('the measure', () => {
  it('agrees with known differences', () => {
    expect(difference([1, 1, 1], [0, 0, 0])).toBeCloseTo(100, 1);
    expect(difference([1, 0, 0], [0, 1, 0])).toBeCloseTo(86.6, 1);
    expect(difference([0.2, 0.3, 0.4], [0.2, 0.3, 0.4])).toBe(0);
  });

  it('finds red and green alike for an eye without red cones', () => {
    const [red, green] = [linear(parseHex('#b05000')), linear(parseHex('#7a7a00'))];
    expect(difference(seenBy('protan', red), seenBy('protan', green))).toBeLessThan(
      difference(red, green) / 2,
    );
  });
});

describe('speaker colours', () => {
  it.each([
    ['normal', 20],
    ['protan', 12.5],
    ['deutan', 12.5],
    ['tritan', 12.5],
  ] as const)('differ for %s eyes by at least %d', (vision, bound) => {
    expect(pairs(vision).filter(({ seen }) => seen < bound)).toEqual([]);
  });

  it.each(LINE_COLOURS)('%s is seen on white and on near-black', (line) => {
    expect(contrast(parseHex(line), WHITE)).toBeGreaterThanOrEqual(3);
    expect(contrast(parseHex(line), NEAR_BLACK)).toBeGreaterThanOrEqual(3);
  });

  it.each([...LINE_COLOURS, UNKNOWN_STYLE.line])('the tint of %s leaves text readable', (line) => {
    const onLight = over(parseHex(line), TINT_ALPHA, WHITE);
    const onDark = over(parseHex(line), TINT_ALPHA, NEAR_BLACK);
    expect(contrast(parseHex('#333333'), onLight)).toBeGreaterThanOrEqual(7);
    expect(contrast(parseHex('#d0d0d0'), onDark)).toBeGreaterThanOrEqual(7);
  });
});

describe('styleOf', () => {
  it('gives the first eight speakers eight colours and one solid line', () => {
    const first = [...LINE_COLOURS.keys()].map((rank) => styleOf(rank));
    expect(new Set(first.map(({ line }) => line)).size).toBe(8);
    expect(new Set(first.map(({ underline }) => underline))).toEqual(new Set(['solid']));
  });

  it('brings the colours again with another line', () => {
    expect(styleOf(8).line).toBe(styleOf(0).line);
    expect(styleOf(8).underline).not.toBe(styleOf(0).underline);
    expect(styleOf(16).underline).not.toBe(styleOf(8).underline);
  });

  it('starts again when every style is used, and takes any number', () => {
    expect(styleOf(SPEAKER_STYLES.length)).toEqual(styleOf(0));
    for (const odd of [-1, 0.5, Number.NaN, Infinity]) expect(styleOf(odd)).toEqual(styleOf(0));
  });

  it('never gives two ranks of one round the same look', () => {
    const looks = SPEAKER_STYLES.map(({ line, underline }) => `${line} ${underline}`);
    expect(new Set(looks).size).toBe(SPEAKER_STYLES.length);
  });
});

describe('the look', () => {
  it('sets colours, tint and weight, and leaves the kinds of line that tell speakers apart', () => {
    const colours = LINE_COLOURS.toReversed();
    const own = styleOf(9, { colours, fill: false, weight: 'bold' });
    expect(own).toMatchObject({ line: colours[1], tint: 'transparent', underline: 'double' });
    expect(parseFloat(own.thickness)).toBeGreaterThan(parseFloat(styleOf(9).thickness));
    expect(styleOf(9, { ...DEFAULT_LOOK, weight: 'fine' }).thickness).not.toBe(own.thickness);
  });

  it('reaches the style sheet', () => {
    const css = highlightCss({ ...DEFAULT_LOOK, fill: false });
    expect(css).not.toContain('rgb(60 86 254');
    expect(highlightCss()).toContain('rgb(60 86 254');
    expect(highlightCss()).toBe(highlightCss(DEFAULT_LOOK));
  });
});

describe('the contrast on pages', () => {
  it.each(LINE_COLOURS)('of %s is the smaller one of both papers', (line) => {
    const both = [WHITE, parseHex('#1b1b1e')].map((paper) => contrast(parseHex(line), paper));
    expect(contrastOnPages(line)).toBeCloseTo(Math.min(...both), 5);
    expect(contrastOnPages(line)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it.each(['#ffffff', '#fff7a0', '#101010', '#003300'])('of %s is too small', (line) => {
    expect(contrastOnPages(line)).toBeLessThan(LEAST_CONTRAST);
  });
});

describe('highlights', () => {
  const all = [...SPEAKER_STYLES.keys()].map(highlightName);

  it('come from a finite set of prefixed names', () => {
    const many = Array.from({ length: 200 }, (_, rank) => highlightName(rank));
    expect(new Set(many)).toEqual(new Set(all));
    for (const name of many) expect(name).toMatch(/^whosaid-\d+$/);
  });

  it('each have a rule in the style sheet', () => {
    const css = highlightCss();
    for (const name of [...all, UNKNOWN_HIGHLIGHT, NAME_HIGHLIGHT, FLASH_HIGHLIGHT]) {
      expect(css).toContain(`::highlight(${name}){`);
    }
  });

  it('leave the colour of the text alone, except where the reader forces colours', () => {
    const [normal, forced] = highlightCss().split('@media (forced-colors:active)');
    expect(normal).not.toMatch(/[{;]color:/);
    expect(forced).toContain('color:HighlightText');
  });
});
