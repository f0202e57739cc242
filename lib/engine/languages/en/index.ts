import type { Language } from '../language.ts';
import { attribution } from './attribution.ts';
import { people } from './people.ts';
import { quotations } from './quotations.ts';
import { text } from './text.ts';

export const english: Language = {
  code: 'en',
  hasModel: true,
  text,
  quotations,
  people,
  attribution,
};
