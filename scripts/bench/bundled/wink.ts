import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import type { Contender } from './contender.ts';

export const WINK = 'wink-nlp';

const nlp = winkNLP(model);

/** wink-nlp asked for the entities of a text, which are dates, money and the like: it knows no persons. */
export const wink: Contender = {
  name: WINK,
  prepare:
    ({ article }) =>
    () =>
      nlp.readDoc(article.text).entities().out(),
};
