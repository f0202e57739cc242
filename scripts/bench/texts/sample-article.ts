import { pick, type Random, randomFrom } from './random.ts';
import {
  GIVEN,
  NAME_STARTS,
  OBJECTS,
  OCCASIONS,
  PLACE_ENDS,
  ROLES,
  SUBJECTS,
  SURNAME_ENDS,
  TAILS,
  VERBS,
  type Words,
} from './sample-words.ts';

export interface SampleArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

interface Speaker {
  readonly given: string;
  readonly surname: string;
  readonly role: string;
  readonly pronoun: string;
}

/** What a paragraph may look like. Of the speaker it holds the full name once, later the surname or a pronoun. */
const PARAGRAPHS: Words = [
  '“{Clause},” said {intro}. “{Clause}.”',
  '“{Clause},” {again} said {occasion}. “{Clause}. {Clause}.”',
  '{intro}, said {occasion} that {clause}. {Pronoun} added that {clause}.',
  'According to {again}, {clause}. “{Clause},” {pronoun} said.',
  '{Clause}. {Clause}, and the repairs took {number} days.',
  'Asked whether {clause}, {again} replied: “{Clause}.”',
  '{Intro}, called the plan “a gift to {place}” and warned that {clause}.',
  '“{Clause} – and {clause},” {again} told reporters {occasion}. {Clause}.',
  'The report, which runs to {number} pages, says {clause}. {Clause}. {Clause}.',
  '{Pronoun} denied that {clause}, saying: “{Clause}.”',
  'Officials in {place} announced {occasion} that {clause}. They insisted {clause}.',
];

/** Every so many words somebody new speaks. */
const WORDS_A_SPEAKER = 120;

/**
 * An invented news article: the same for the same seed and length, another one for others.
 *
 * @param words how long it is at least; it ends with the paragraph in which it gets there
 */
export function sampleArticle(seed: number, words: number): SampleArticle {
  const random = randomFrom(seed);
  const paragraphs: string[] = [];
  let written = 0;
  let speaker: Speaker | null = null;
  for (let next = 0; written < words;) {
    if (speaker === null || written >= next) {
      speaker = newSpeaker(random);
      next = written + WORDS_A_SPEAKER;
      paragraphs.push(filled('“{Clause},” said {intro}.', random, speaker));
    } else paragraphs.push(filled(pick(random, PARAGRAPHS), random, speaker));
    written += wordsIn(paragraphs.at(-1) ?? '');
  }
  return { title: `In ${place(random)}, ${clause(random)}`, paragraphs };
}

/** How many words a text has: stretches without white space. */
export function wordsIn(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function newSpeaker(random: Random): Speaker {
  const { name, pronoun } = GIVEN[Math.floor(random() * GIVEN.length)] ?? {
    name: 'Ana',
    pronoun: 'She',
  };
  const surname = pick(random, NAME_STARTS) + pick(random, SURNAME_ENDS);
  return { given: name, surname, role: fill(pick(random, ROLES), random), pronoun };
}

function filled(pattern: string, random: Random, speaker: Speaker): string {
  const { given, surname, role, pronoun } = speaker;
  const intro = `${given} ${surname}, ${role}`;
  const slots: Readonly<Record<string, () => string>> = {
    intro: () => intro,
    Intro: () => intro,
    again: () => (random() < 0.5 ? surname : `${given} ${surname}`),
    pronoun: () => pronoun.toLowerCase(),
    Pronoun: () => pronoun,
    clause: () => clause(random),
    Clause: () => upperFirst(clause(random)),
    occasion: () => fill(pick(random, OCCASIONS), random),
  };
  const text = pattern.replaceAll(/\{(\w+)\}/gu, (slot, name: string) => slots[name]?.() ?? slot);
  return fill(text, random);
}

function clause(random: Random): string {
  const parts = [SUBJECTS, VERBS, OBJECTS].map((words) => pick(random, words)).join(' ');
  return fill(parts + pick(random, TAILS), random);
}

/** Fills the slots that need no speaker. */
function fill(text: string, random: Random): string {
  return text
    .replaceAll('{place}', () => place(random))
    .replaceAll('{number}', () => `${2 + Math.floor(random() * 90)}`);
}

function place(random: Random): string {
  return pick(random, NAME_STARTS) + pick(random, PLACE_ENDS);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
