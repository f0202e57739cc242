import { describe, expect, it } from 'vitest';
import { people as english } from '../../../lib/engine/languages/en/people.ts';
import { isFormOf } from '../../../lib/engine/people/same-name.ts';

const name = (text: string) => {
  const [words = '', suffix = null] = text.split(', ');
  return { words: words.split(' '), suffix };
};

const same: readonly [string, string][] = [
  ['ada kessler', 'ada kessler'],
  ['a kessler', 'ada kessler'],
  ['ada kessler', 'ada m kessler'],
  ['j.k harlow', 'joanne harlow'],
  ['bob harlow', 'robert t harlow'],
  ['ferrer montalban', 'lucia ferrer montalban'],
  ['te kauri', 'te kauri robert moana'],
  ['arturo rojo', 'arturo rojos'],
  ['emil brandt', 'emil brandt, jr'],
];

const different: readonly [string, string][] = [
  ['ada kessler', 'paul kessler'],
  ['ada kessler', 'ada brandt'],
  ['george w landon', 'george h.w landon'],
  ['emil brandt, sr', 'emil brandt, jr'],
  ['kessler ada', 'ada m kessler'],
  ['ann roe', 'ann rose'],
  ['ada maria kessler', 'ada kessler'],
];

describe('isFormOf', () => {
  it.each(same)('%s is a form of %s', (short, full) => {
    expect(isFormOf(name(short), name(full), english)).toBe(true);
  });

  it.each(different)('%s is no form of %s', (short, full) => {
    expect(isFormOf(name(short), name(full), english)).toBe(false);
  });
});
