import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../locales/en.json';

/** Dotted paths to the messages of the interface; a plural message counts as one. */
export type MessageKey = KeysOf<typeof messages>;

/** In English; other languages have other forms, by the categories of their plural rules. */
interface Plural {
  readonly one: string;
  readonly other: string;
}

type KeysOf<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string | Plural
    ? `${Path}${K}`
    : KeysOf<T[K], `${Path}${K}.`>;
}[keyof T & string];

/** What stands in the braces of a message; `count` belongs to plurals alone, whose form it chooses. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** What the views need to speak the reader's language. */
export interface I18n {
  /** The message of a key, its braces filled. */
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** BCP 47, of the messages: numbers are written in it. */
  readonly language: string;
}

export const I18nContext = createContext<I18n | null>(null);

/**
 * The reader's language, from the nearest `I18nContext.Provider`.
 *
 * @throws if there is none: a fault of the wiring
 */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === null) throw new Error('views need an I18nContext');
  return i18n;
}

/** A share from 0 to 1 as whole per cent, in the notation of the language. */
export function percent(share: number, language: string): string {
  return share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
}
