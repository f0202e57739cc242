import { english } from './en/index.ts';
import type { Language } from './language.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [english].map((language) => [language.code, language]),
);

/** The language pack for a BCP 47 tag ("en-GB"), or null where there is none. */
export function languageFor(tag: string): Language | null {
  return LANGUAGES.get(tag.split(/[-_]/u)[0]?.toLowerCase() ?? '') ?? null;
}

/** Whether the engine can tell speakers in a language; in others quotations are marked and speakers left open. */
export function supportsLanguage(tag: string): boolean {
  return languageFor(tag) !== null;
}
