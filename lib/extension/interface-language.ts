import { createI18n } from '@wxt-dev/i18n';

/** The messages of the interface in the browser's language. */
export interface InterfaceLanguage {
  /** BCP 47, of the messages. */
  readonly language: string;
  /** The message of a dotted key, its braces filled; `count` also chooses singular or plural. */
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** Reads the browser's own store of messages; works in pages of the extension and in its scripts. */
export function interfaceLanguage(): InterfaceLanguage {
  const { t } = createI18n();
  return {
    language: t('locale.language'),
    t: (key, values = {}) => {
      const count = values['count'];
      return typeof count === 'number' ? t(key, count, values) : t(key, values);
    },
  };
}
