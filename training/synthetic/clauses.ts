import type { Chance } from './random.ts';

/** Words of everyday news, for clauses that say little but are well formed. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const SUBJECTS = lines(`
  the bridge
  the new stand
  the lower harbour
  our youngest squad
  a second ferry
  the clinic on Mill Lane
  the report
  every school in the valley
  the striker
  the vaccine
  the old brewery
  the choir
  a colony of terns
  the reservoir
  the night train`);

const PREDICATES = lines(`
  will not be ready before the autumn
  has cost twice as much as planned
  was closed after the storm
  could be sold to an investor from abroad
  needs far more time than we thought
  is safe, and has been for years
  had been promised to the residents
  may open again in March
  has lost 40 per cent of its value
  must be protected from the floods
  would never have passed the test
  is a disgrace
  was worth every penny
  can still be saved if people act
  does not meet the rules that were agreed last year`);

const ADJUNCTS = lines(`
  by the end of the week
  whatever the weather does
  because nobody asked the engineers
  although 300 people have signed a petition
  when the tide is high
  for the first time since 1987
  unless the fans come back
  despite the warning`);

const QUESTIONS = lines(`
  What did you see when you arrived?
  Why did you leave the club so early?
  How long will the work take?
  Were you afraid of the answer?
  Do you still play every Saturday?`);

const NOUN_PHRASES = lines(`
  delays at the port
  an inquiry into the flood
  lower fares on night trains
  a shortage of nurses
  new rules for small breweries
  a vote before the summer`);

/** A clause without its full stop, in lower case at the beginning. */
export function clause({ pick, next }: Chance): string {
  const adjunct = next() < 0.3 ? ` ${pick(ADJUNCTS)}` : '';
  return `${pick(SUBJECTS)} ${pick(PREDICATES)}${adjunct}`;
}

/** One or two sentences without the last full stop. */
export function sentences(chance: Chance): string {
  const first = capitalized(clause(chance));
  return chance.next() < 0.35 ? `${first}. ${capitalized(clause(chance))}` : first;
}

/** A question with its mark. */
export function question({ pick }: Chance): string {
  return pick(QUESTIONS);
}

/** A phrase to follow "warns of" or "calls for". */
export function nounPhrase({ pick }: Chance): string {
  return pick(NOUN_PHRASES);
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
