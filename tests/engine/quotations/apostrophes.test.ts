import { describe, expect, it } from 'vitest';
import { reread } from './annotated.ts';

// Each case is tried with typographic and with straight marks.
const nothing: Record<string, string> = {
  'contractions and possessives': 'It’s Quill’s boat and we don’t like James’s.',
  'names and clock': 'Mr O’Dell and Ms D’Arle met at five o’clock.',
  'possessives of plurals': 'The players’ bus passed the owners’ club and the Joneses’ farm.',
  'elisions at the beginning': '’Twas late when they told ’em ’bout it, ’cause ’tis far.',
  'lost letters at the end': 'We were goin’ home, singin’ o’ the sea, an’ th’ rain fell.',
  'both at once': 'Rock ’n’ roll and fish ’n’ chips.',
  decades: 'In the ’90s and the summer of ’68, like the ’20s before.',
  'figures and letters': 'The 1990’s had three A’s and two MP’s.',
  'apart from their word': 'It ’s late and we ’re tired.',
};

const mixed: Record<string, string> = {
  'a possessive inside single marks': '‘⟦The players’ union is strong,⟧’ he said.',
  'a possessive before a single mark': 'The players’ ‘⟦big day⟧’ and the owners’ club.',
  'a plural that ends a quotation': '‘⟦We saw the players⟧’ he said, ‘⟦and the boys’ heroes.⟧’',
  'contractions inside single marks': '‘⟦It’s late and we don’t care,⟧’ he said. ‘⟦We can’t.⟧’',
  'an elision inside a quotation': '‘⟦So ’tis late,⟧’ he said. ‘⟦I told ’em so.⟧’',
  'a decade inside': '‘⟦It’s the ’90s again,⟧’ she said of the ’80s.',
  'quotations and elisions in turn': 'He told ’em ‘⟦no way⟧’ in the ’60s and ‘⟦yes⟧’ in the ’70s.',
  'lost letters inside': '‘⟦We’re goin’ home,⟧’ he said, ‘⟦an’ that’s it.⟧’',
};

const measures: Record<string, string> = {
  'feet and inches': 'He is 6\'2" tall and 5\' 10" in the programme.',
  inches: 'It is a 12" by 14" board.',
  'inches inside': '"⟦The 12" board is best,⟧" she said. "⟦He is 6\'2".⟧"',
  'inches and a quotation': 'The 6\'2" man said "⟦hello⟧" to a 5\' boy.',
  'a year at the end': '"⟦It has been so since 1912⟧" is what he said. "⟦Or 1913.⟧"',
  primes: 'At 51°28′40″ he said “⟦here⟧”.',
};

describe('findQuotedPassages: apostrophes', () => {
  const both = Object.entries({ ...nothing, ...mixed }).flatMap(([name, text]) => [
    [name, text],
    [`${name}, straight`, text.replace(/[‘’]/gu, "'")],
  ]);
  it.each(both)('%s', (_name, text) => {
    expect(reread([text])).toEqual([text]);
  });

  it('sees an elision that begins a quotation', () => {
    const text = '‘⟦’Tis late,⟧’ he said. “⟦’Twas always so.⟧”';
    expect(reread([text])).toEqual([text]);
  });

  it('takes a wrong-way mark for an apostrophe, too', () => {
    const text = '‘Twas in the ‘90s when rock ‘n‘ roll met O‘Dell and the dogs‘ owner.';
    expect(reread([text])).toEqual([text]);
  });
});

describe('findQuotedPassages: measures', () => {
  it.each(Object.entries(measures))('%s', (_name, text) => {
    expect(reread([text])).toEqual([text]);
  });
});
