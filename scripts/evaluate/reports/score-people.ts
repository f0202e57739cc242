import type { Person } from '../../../lib/engine/index.ts';
import type { GoldPerson } from './gold-report.ts';
import type { GoldArticle } from './score-quotes.ts';
import { personNamed } from './same-person.ts';
import { wordF1 } from './words.ts';

/** What one article contributes for its named people. */
export interface PeopleScore {
  readonly gold: readonly GoldPerson[];
  readonly system: readonly Person[];
  readonly found: readonly { readonly gold: GoldPerson; readonly system: Person }[];
}

const LEAST_ALIKE = 0.6;

/** Finds each person that is named in an article among the engine's, the first of that name. */
export function scorePeople({ gold, report }: GoldArticle): PeopleScore {
  const system = (report?.people ?? []).filter(({ kind }) => kind === 'person');
  const free = new Set(system);
  const found = gold.people.flatMap((person) => {
    const match = system.find(
      (candidate) => free.has(candidate) && personNamed(candidate.name, gold.people) === person,
    );
    if (match === undefined) return [];
    free.delete(match);
    return [{ gold: person, system: match }];
  });
  return { gold: gold.people, system, found };
}

/** Of the people found that have a role, whether each has about that role in the Report. */
export function rolesRight({ found }: PeopleScore): readonly boolean[] {
  return found.flatMap(({ gold, system }) =>
    gold.role ? [wordF1(gold.role, system.role ?? '') >= LEAST_ALIKE] : [],
  );
}
