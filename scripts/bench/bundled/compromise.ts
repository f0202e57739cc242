import nlp from 'compromise';

import type { Contender } from './contender.ts';

export const COMPROMISE = 'compromise';

/** compromise asked for the people and the quotations of a text: who and what, without who said what. */
export const compromise: Contender = {
  name: COMPROMISE,
  prepare:
    ({ article }) =>
    () => {
      const document = nlp(article.text);
      const found: unknown = [document.people().out('array'), document.quotations().out('array')];
      return found;
    },
};
