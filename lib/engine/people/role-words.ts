import type { PeopleData } from './people-data.ts';

/**
 * Whether a word is a noun for what a person does or is; compounds count by their last part ("vice-captain"), and words
 * that no list has by their ending ("swordswoman").
 */
export function isRole(data: PeopleData, key: string): boolean {
  if (data.roleNouns.has(key) || data.titles.has(key) || data.abbreviatedTitles.has(key))
    return true;
  const last = key.slice(key.lastIndexOf('-') + 1);
  if (last !== key && (data.roleNouns.has(last) || last === 'elect')) return true;
  return data.roleEnding.test(key);
}

/** Whether a country, a team or a firm may be called that as well. */
export function isLooseRole(data: PeopleData, key: string): boolean {
  return data.looseRoleNouns.has(key) && !data.kinship.has(key);
}

/** The lower-case noun that a role word stands for: "Sen." → "senator". */
export function roleNounOf(data: PeopleData, key: string): string {
  const spelled = data.abbreviatedTitles.get(key) ?? key;
  const singular = data.pluralRoles.get(spelled) ?? spelled;
  const last = singular.slice(singular.lastIndexOf('-') + 1);
  return last !== singular && data.roleNouns.has(last) && !data.roleNouns.has(singular)
    ? last
    : singular;
}
