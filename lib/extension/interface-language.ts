import { createI18n } from '@wxt-dev/i18n';

/** The messages of the interface in the browser's language. */
export interface InterfaceLanguage {
  /** BCP 47, of the messages. */
  readonly language: string;
  /**
   * The message of a dotted key, its braces filled. A `count` among the values chooses the form of a
   * plural: its messages lie below the key, by the categories of the language's plural rules.
   *
   * @see https://cldr.unicode.org/index/cldr-spec/plural-rules
   */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** Reads the browser's own store of messages; works in pages of the extension and in its scripts. */
export function interfaceLanguage(): InterfaceLanguage {
  const { t } = createI18n();
  const language = t('locale.language');
  // The library's own plurals know singular and plural alone, which is too little for Polish.
  const rules = new Intl.PluralRules(language);
  return {
    language,
    t: (key, values = {}) => {
      const count = values['count'];
      return t(typeof count === 'number' ? `${key}.${rules.select(count)}` : key, values);
    },
  };
}
