import type { AttributionData } from '../attribution/attribution-data.ts';
import type { QuotedPassage } from '../quotations/types.ts';
import type { TokenizedArticle } from '../text/types.ts';
import { contextFeatures } from './context-features.ts';
import { type FormFeatures, formFeatures } from './form-features.ts';
import { QUOTE_STATES, quoteStates } from './quote-states.ts';
import { isReportingVerb, NO_CLASS } from './word-classes.ts';

/** What the tagger sees of an article: training and running share it. */
export interface TaggerFeatures {
  /** Word forms, in order of first appearance. */
  readonly forms: readonly FormFeatures[];
  /** Index into `forms` of each token. */
  readonly formOf: Uint32Array;
  /** A row of `CONTEXT_COLUMNS` values a token. */
  readonly context: Uint8Array;
}

/** All marks of quotations, of whatever style, are this one form. */
const MARK = '"';

/** Computes the features of every token of an article. */
export function taggerFeatures(
  article: TokenizedArticle,
  passages: readonly QuotedPassage[],
  data: AttributionData,
): TaggerFeatures {
  const { tokens } = article;
  const forms: FormFeatures[] = [];
  const indices = new Map<string, number>();
  const formOf = new Uint32Array(tokens.length);
  const quotes = quoteStates(article, passages);
  tokens.forEach(({ text }, i) => {
    const form = isMark(quotes.state[i]) ? MARK : text;
    let index = indices.get(form);
    if (index === undefined) {
      index = forms.length;
      forms.push(formFeatures(form, data));
      indices.set(form, index);
    }
    formOf[i] = index;
  });
  const reporting = reportingTokens(article, forms, formOf, data);
  return { forms, formOf, context: contextFeatures(article, quotes, reporting) };
}

function isMark(state: number | undefined): boolean {
  return state === QUOTE_STATES.openingMark || state === QUOTE_STATES.closingMark;
}

/** 1 for verbs of reporting and for words that open a phrase like "according to". */
function reportingTokens(
  { tokens }: TokenizedArticle,
  forms: readonly FormFeatures[],
  formOf: Uint32Array,
  { accordingTo, conjunctions }: AttributionData,
): Uint8Array {
  const openers = new Set<string>();
  for (const [first = '', ...rest] of accordingTo)
    if (rest.length < 2 && !conjunctions.has(first)) openers.add(first);
  return Uint8Array.from(tokens, ({ lower }, i) => {
    const wordClass = forms[formOf[i] ?? 0]?.wordClass ?? NO_CLASS;
    return Number(isReportingVerb(wordClass) || openers.has(lower));
  });
}
