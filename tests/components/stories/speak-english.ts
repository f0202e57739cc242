import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';
import type { I18n } from '../../../components/i18n.ts';
import english from '../../../locales/en.json' with { type: 'json' };

const messages = generateChromeMessages(parseMessagesObject(english));

/** The interface in English, from the same messages that the build writes. */
export const ENGLISH: I18n = {
  language: 'en',
  t: (key, values = {}) => {
    const whole = messages[key.replaceAll('.', '_')]?.message;
    if (whole === undefined) throw new Error(`no message ${key}`);
    const [singular, plural = singular] = whole.split(' | ');
    const chosen = (values['count'] === 1 ? singular : plural) ?? whole;
    return chosen.replace(/\{(\w+)\}/gu, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${key} needs ${name}`);
      return String(value);
    });
  },
};
