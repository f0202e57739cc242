import { describe, expect, it } from 'vitest';
import { readFile, writeFile } from '../../lib/files/readers-file.ts';
import { DEFAULT_LOOK } from '../../lib/palette/palette.ts';
import { markedReport } from '../../lib/settings/marked.ts';
import { SETTINGS_FILE } from '../../lib/settings/settings-file.ts';
import {
  DEFAULT_SETTINGS,
  lookOf,
  type Settings,
  settingsIn,
} from '../../lib/settings/settings.ts';
import { makeReport } from '../components/stories/make-report.ts';

const OWN: Settings = {
  ...DEFAULT_SETTINGS,
  markIndirect: false,
  colours: DEFAULT_SETTINGS.colours.toReversed(),
  weight: 'bold',
  leastConfidence: 0.85,
  theme: 'dark',
};

describe('stored settings', () => {
  it('are the defaults until something is set, in the look that the product has of itself', () => {
    for (const nothing of [undefined, null, 'x', {}]) {
      expect(settingsIn(nothing)).toEqual(DEFAULT_SETTINGS);
    }
    expect(lookOf(DEFAULT_SETTINGS)).toEqual(DEFAULT_LOOK);
  });

  it('come back as they were', () => {
    expect(settingsIn(structuredClone(OWN))).toEqual(OWN);
  });

  it('lose what went bad, and nothing else', () => {
    const bad = { ...OWN, weight: 'huge', colours: ['#ffffff'], of_old: true };
    const { weight, colours } = DEFAULT_SETTINGS;
    expect(settingsIn(bad)).toEqual({ ...OWN, weight, colours });
  });

  it.each([
    ['too faint on light pages', '#fff7a0'],
    ['too faint on dark pages', '#101010'],
    ['no colour', 'red;}'],
  ])('take no line that is %s', (_why, colour) => {
    const colours = OWN.colours.with(3, colour);
    expect(settingsIn({ colours }).colours).toEqual(DEFAULT_SETTINGS.colours);
  });
});

describe('a file of settings', () => {
  it('brings back what was written', () => {
    const text = writeFile(SETTINGS_FILE, OWN);
    expect(readFile(SETTINGS_FILE, text)).toEqual({ ok: true, content: OWN });
  });

  const file = (more: object) =>
    JSON.stringify({ kind: 'whosaid-settings', version: 1, settings: {}, ...more });

  it('may leave settings out', () => {
    expect(readFile(SETTINGS_FILE, file({}))).toEqual({ ok: true, content: DEFAULT_SETTINGS });
  });

  it.each([
    ['not-json', 'theme = dark'],
    ['not-settings', '[]'],
    ['not-settings', file({ kind: 'else' })],
    ['newer-version', file({ version: 2 })],
    ['invalid-settings', file({ settings: { theme: 'pink' } })],
    ['invalid-settings', file({ settings: { unknown: 1 } })],
    ['invalid-settings', file({ settings: { colours: OWN.colours.with(0, '#ffff00') } })],
  ])('is refused whole as %s', (problem, text) => {
    expect(readFile(SETTINGS_FILE, text)).toEqual({ ok: false, problem });
  });
});

describe('what is marked', () => {
  const report = makeReport({
    title: 'Tea',
    paragraphs: ['“One,” said Ivo Holt, who calls it “two” and holds that three is enough.'],
    people: [{ name: 'Ivo Holt', mentions: ['Ivo Holt'] }],
    quotes: [
      { kind: 'direct', words: 'One,' },
      { kind: 'partial', words: 'two' },
      { kind: 'indirect', words: 'three is enough' },
    ],
  });
  const marked = (settings: Partial<Settings>) => {
    const { people, quotes: left } = markedReport(report, { ...DEFAULT_SETTINGS, ...settings });
    return [...left.map(({ kind }) => kind), ...people.map(() => 'name')];
  };

  it('is everything, less what is switched off', () => {
    expect(marked({})).toEqual(['direct', 'partial', 'indirect', 'name']);
    expect(marked({ markDirect: false })).toEqual(['partial', 'indirect', 'name']);
    expect(marked({ markPartial: false })).toEqual(['direct', 'indirect', 'name']);
    expect(marked({ markIndirect: false })).toEqual(['direct', 'partial', 'name']);
    expect(marked({ markNames: false })).toEqual(['direct', 'partial', 'indirect']);
  });
});
