import { exportWords } from '../../components/export-words.ts';
import english from '../../locales/en.json' with { type: 'json' };
import { speak } from './speak.ts';

/** What is printed for people is in English, as everything that the command line says. */
export const ENGLISH_WORDS = exportWords(speak(english));
