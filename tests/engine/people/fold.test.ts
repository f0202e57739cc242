import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/engine/people/fold.ts';

const cases: Record<string, [string, string]> = {
  'plain letters stay': ['tolliver', 'tolliver'],
  'accents fall away': ['nausėda', 'nauseda'],
  'letters that no accent explains': ['łukaszøß', 'lukaszoss'],
  'a final full stop falls away': ['jr.', 'jr'],
  'full stops inside stay': ['h.w.', 'h.w'],
  'soft hyphens fall away': ['vladi\u00admir', 'vladimir'],
  'the Arabic article falls away': ['el-zawari', 'zawari'],
  'other hyphens stay': ['anne-marie', 'anne-marie'],
};

describe('fold', () => {
  it.each(Object.entries(cases))('%s', (_name, [word, key]) => {
    expect(fold(word)).toBe(key);
  });
});
