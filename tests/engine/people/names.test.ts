import { describe, expect, it } from 'vitest';
import { namesOf } from './people-of.ts';

/** Each text names these people and nobody else. */
const cases: Record<string, { text: string; names: readonly string[] }> = {
  'a known given name': {
    text: 'The crowd cheered as Margaret Tolliver left the hall.',
    names: ['Margaret Tolliver'],
  },
  'an unknown given name with a verb of saying': {
    text: 'The dam is safe, Zubin Arkwell said. Arkwell was hired in May.',
    names: ['Zubin Arkwell'],
  },
  'an unknown given name with an age': {
    text: 'One of the drivers, Quillon Bexley, 41, was taken to hospital.',
    names: ['Quillon Bexley'],
  },
  'an unknown given name before "who"': {
    text: 'The prize went to Orsolya Brantwick, who lives by the sea.',
    names: ['Orsolya Brantwick'],
  },
  'an unknown given name before a description': {
    text: 'Thessaly Broome, a marine biologist at the port, took the samples.',
    names: ['Thessaly Broome'],
  },
  'an unknown given name after a description': {
    text: 'The samples were taken by marine biologist Thessaly Broome in March.',
    names: ['Thessaly Broome'],
  },
  'titles and honorifics fall away': {
    text: 'On Friday Mrs. Ada Fennimore met Gov. Paul Strand and Prime Minister Ilse Varga.',
    names: ['Ada Fennimore', 'Paul Strand', 'Ilse Varga'],
  },
  'offices and firms before a name fall away': {
    text: 'It was signed by Harbour Trust CEO Nora Quill and Baltic Fleet Commander Piet Osk.',
    names: ['Nora Quill', 'Piet Osk'],
  },
  'nations and parties before a name fall away': {
    text: 'A letter from Republican Carla Dunmore reached Norwegian Prime Minister Lars Hovda.',
    names: ['Carla Dunmore', 'Lars Hovda'],
  },
  'an office with a preposition falls away': {
    text: 'A spokesman for Secretary of State Helen Marchmont declined to comment.',
    names: ['Helen Marchmont'],
  },
  'initials and suffixes': {
    text: 'The books by J. P. Harlow, Robert T. Kessler Jr. and Edmund Voss III were sold.',
    names: ['J. P. Harlow', 'Robert T. Kessler Jr.', 'Edmund Voss III'],
  },
  'two letters without full stops are initials': {
    text: 'Senator JD Tolland and the coach met again.',
    names: ['JD Tolland'],
  },
  'letters after a name stay out': {
    text: 'The bill was drafted by Peter Crane MP and Dame Ruth Olding DBE.',
    names: ['Peter Crane', 'Ruth Olding'],
  },
  particles: {
    text: 'The panel heard Pieter van der Velt, Otto von Reichau, Maria de la Fuente and Omar bin Rashad.',
    names: ['Pieter van der Velt', 'Otto von Reichau', 'Maria de la Fuente', 'Omar bin Rashad'],
  },
  'hyphens and apostrophes': {
    text: 'A note from Anne-Marie Lowell-Pryce and Sean O’Rourke was read out.',
    names: ['Anne-Marie Lowell-Pryce', 'Sean O’Rourke'],
  },
  'Spanish family names': {
    text: 'The mayor, Lucía Ferrer Montalbán, spoke first. Ferrer then left.',
    names: ['Lucía Ferrer Montalbán'],
  },
  'Arabic names': {
    text: 'General Khaled al-Zawari and Fatima Bint Saleh agreed. Al-Zawari said it was late.',
    names: ['Khaled al-Zawari', 'Fatima Bint Saleh'],
  },
  'Chinese names, family name first': {
    text: 'Trade Minister Shen Guowei arrived. Shen said talks would go on.',
    names: ['Shen Guowei'],
  },
  'Korean names': {
    text: 'The motion of lawmaker Baek Joon-ho failed. Baek walked out with Noh Seo-yeon, his deputy.',
    names: ['Baek Joon-ho', 'Noh Seo-yeon'],
  },
  'Vietnamese names': {
    text: 'Party chief Dang Quoc Hieu resigned. Mr. Hieu had led the city.',
    names: ['Dang Quoc Hieu'],
  },
  'Indonesian single names': {
    text: 'President Wirayudha opened the bridge. “It is long,” Wirayudha said.',
    names: ['Wirayudha'],
  },
  accents: {
    text: 'The goals of Łukasz Żurawski and Søren Ødegård decided it.',
    names: ['Łukasz Żurawski', 'Søren Ødegård'],
  },
  possessives: {
    text: 'Marta Linden’s and James Ollis’ proposals were rejected.',
    names: ['Marta Linden', 'James Ollis'],
  },
  'family names that are words': {
    text: 'They called Linda Price, Mark Hill and Gordon King to the stand.',
    names: ['Linda Price', 'Mark Hill', 'Gordon King'],
  },
  'family names that are places or nations': {
    text: 'They called Oscar London and Peter French to the stand.',
    names: ['Oscar London', 'Peter French'],
  },
  'a family name that is a thing, used alone elsewhere': {
    text: 'The plan of Leslie Field failed. Then Field left.',
    names: ['Leslie Field'],
  },
  'a family name that is a thing, after an initial': {
    text: 'It was drafted by Laurence H. Tribe. “No,” Mr. Tribe said.',
    names: ['Laurence H. Tribe'],
  },
  'a description with a comma on both sides': {
    text: 'One engineer, Zubin Arkwell, was hurt.',
    names: ['Zubin Arkwell'],
  },
  'a bracketed party': {
    text: 'It was moved by Zubin Arkwell (R-Marsh County) in May.',
    names: ['Zubin Arkwell'],
  },
  'a son by given name, then in full': {
    text: '“Help,” said Mrs Fennick, whose son Declan was hurt. Declan Fennick, 12, is better.',
    names: ['Fennick', 'Declan Fennick'],
  },
  'a nickname in quotation marks': {
    text: 'The band of Walter “Chip” Brandt broke up.',
    names: ['Walter “Chip” Brandt'],
  },
  'kin by given name alone': {
    text: 'She was with her husband, Tobias, and their daughters, Wilhelmina and Odette.',
    names: ['Tobias', 'Wilhelmina', 'Odette'],
  },
  'a list after a noun in the plural': {
    text: 'The dead are the teachers Ximo Barla, Yrsa Tindall and Caspar Voll.',
    names: ['Ximo Barla', 'Yrsa Tindall', 'Caspar Voll'],
  },
  'peers keep their title where no given name is known': {
    text: 'Lord Pemberwick gave the suits. The gifts of Lord Pemberwick were declared.',
    names: ['Lord Pemberwick'],
  },
  'words in square brackets within a name': {
    text: '“I told [Mayor Karen] Bristow so,” he said.',
    names: ['Karen Bristow'],
  },
  'a surname that the report first uses alone': {
    text: '“No,” said Ostrander. The answer of Julia Ostrander was heard everywhere.',
    names: ['Julia Ostrander'],
  },
};

describe('names of people', () => {
  it.each(Object.entries(cases))('%s', (_name, { text, names }) => {
    expect(namesOf({ kind: 'heading', text: 'What we know today' }, text)).toEqual(names);
  });
});
