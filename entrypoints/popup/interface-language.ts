import { createI18n } from '@wxt-dev/i18n';
import type { I18n } from '../../components/i18n.ts';

/** The messages in the browser's language, as the views want them. */
export function interfaceLanguage(): I18n {
  const { t } = createI18n();
  return {
    language: t('locale.language'),
    t: (key, values = {}) => {
      const count = values['count'];
      return typeof count === 'number' ? t(key, count, values) : t(key, values);
    },
  };
}
