import type { I18n } from '../../../components/i18n.ts';
import english from '../../../locales/en.json' with { type: 'json' };
import { type Messages, speak } from '../../../scripts/command-line/speak.ts';

export { type Messages, speak };

/** The interface in English. */
export const ENGLISH: I18n = speak(english);
