import type { I18n } from '../../components/i18n.ts';

/** Messages as they stand in a file of `locales/`: nested, with an object for a plural. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/**
 * The interface in the language of a file, without a browser's store of messages.
 *
 * @throws where a message or what stands in its braces is missing
 */
export function speak(messages: Messages): I18n {
  const t: I18n['t'] = (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<string | Messages | undefined>(
        (at, part) => (typeof at === 'object' ? at[part] : undefined),
        messages,
      );
    const text = typeof found === 'object' ? (found[String(values['count'])] ?? found['n']) : found;
    if (typeof text !== 'string') throw new Error(`no message ${key}`);
    return text.replace(/\{(\w+)\}/gu, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${key} needs ${name}`);
      return String(value);
    });
  };
  return { t, language: t('locale.language') };
}
