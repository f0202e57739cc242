import { describe, expect, it } from 'vitest';
import { namesOf } from './people-of.ts';

/** Names with words in them that are other things as well: each text names these people and nobody else. */
const cases: Record<string, { text: string; names: readonly string[] }> = {
  'a thing between a given name and a family name': {
    text: 'It was Justice Sandra Day O’Connock who left.',
    names: ['Sandra Day O’Connock'],
  },
  'a thing after an honorific': {
    text: 'The boat was sold. “Never,” Mr. Tribe told the court.',
    names: ['Tribe'],
  },
  'an office as a family name': {
    text: 'She will face Colleen Deacon in March.',
    names: ['Colleen Deacon'],
  },
  'a trade as a family name': {
    text: 'The bill was drafted by Ada Goldsmith in March.',
    names: ['Ada Goldsmith'],
  },
  'a shop’s name with a title': {
    text: 'The shop John Lewis closed. On Friday Rep. John Lewis came.',
    names: ['John Lewis'],
  },
  'the beginning of a place, with a title': {
    text: 'On Friday State Rep. Rio Tolliver came.',
    names: ['Rio Tolliver'],
  },
  'a place before the given name': {
    text: 'The bells rang for Archbishop of Durrow Thaddeus Quill.',
    names: ['Thaddeus Quill'],
  },
  'an office with a preposition': {
    text: 'It was said by Under Secretary of State for Political Affairs Wendy Shermer.',
    names: ['Wendy Shermer'],
  },
  'small words are not counted': {
    text: 'They met Juan Carlos de la Cruz Ortega in March.',
    names: ['Juan Carlos de la Cruz Ortega'],
  },
  'a sentence that quotes somebody in capitals': {
    text: 'After a talk with Secretary General Mark Rullens, he wrote: “THEY WERE NOT THERE WHEN WE CALLED, AND THEY WILL NOT COME NOW.”',
    names: ['Mark Rullens'],
  },
  'a family name before a given name of two syllables': {
    text: 'She won after beating Park Min-seo in May. Park was tired.',
    names: ['Park Min-seo'],
  },
  'a name in capitals, of which the article writes a part': {
    text: 'JANE MCTOLLIVER SAYS SHE IS INNOCENT. Then McTolliver left.',
    names: ['Jane McTolliver'],
  },
  'a given name behind an age, but no dog': {
    text: 'She met 8-year-old Zuzanna and a 9-year-old Labrador.',
    names: ['Zuzanna'],
  },
  'a member of a parliament by its letters': {
    text: 'The vote was lost, said Labour TD Bríd Ní Mhurchadha.',
    names: ['Bríd Ní Mhurchadha'],
  },
  'a mononym with an age': {
    text: 'Sukarman, 54, sold the boat.',
    names: ['Sukarman'],
  },
  'a mononym with a description': {
    text: 'Susiloto, an Indonesian farmer, sold the boat.',
    names: ['Susiloto'],
  },
  'an unknown name before "is a"': {
    text: 'Saphiro Ndaliwe is a teacher in the town.',
    names: ['Saphiro Ndaliwe'],
  },
  'an unknown name after an office with a complement': {
    text: 'The mayor of Port Ellis, Dorn Harke, was there.',
    names: ['Dorn Harke'],
  },
  'a state after a town': {
    text: 'Paul Strand, a driver from Avon, Mo., who is retired, came.',
    names: ['Paul Strand'],
  },
  'what is named after people': {
    text: 'It closed the Sarah Tolliver museum and gave him the Emil Brandt prize.',
    names: [],
  },
  'ships named after people': {
    text: 'The USS Gerald Tolliver passed HMS Prince Albert.',
    names: [],
  },
  'things in the plural': { text: 'He signed a row of Executive Orders.', names: [] },
};

describe('names with hard words', () => {
  it.each(Object.entries(cases))('%s', (_name, { text, names }) => {
    expect(namesOf({ kind: 'heading', text: 'What we know today' }, text)).toEqual(names);
  });
});
