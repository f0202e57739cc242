import type { I18n } from '../../components/i18n.ts';

/** Messages as they stand in a file of `locales/`: nested, with an object for the forms of a plural. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/**
 * The interface in the language of a file, without a browser's store of messages.
 *
 * @throws where a message or what stands in its braces is missing
 */
export function speak(messages: Messages): I18n {
  const find = (path: string): string => {
    const found = path
      .split('.')
      .reduce<string | Messages | undefined>(
        (at, part) => (typeof at === 'object' ? at[part] : undefined),
        messages,
      );
    if (typeof found !== 'string') throw new Error(`no message ${path}`);
    return found;
  };
  const language = find('locale.language');
  const rules = new Intl.PluralRules(language);
  const t: I18n['t'] = (key, values = {}) => {
    const count = values['count'];
    const text = find(typeof count === 'number' ? `${key}.${rules.select(count)}` : key);
    return text.replace(/\{(\w+)\}/gu, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${key} needs ${name}`);
      return String(value);
    });
  };
  return { t, language };
}
