import type { MarkKind } from './types.ts';

export type PairKind = Exclude<MarkKind, 'none'>;

/** An opening mark with the mark that closes it; both may be the same. */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
  readonly kind: PairKind;
}

/** Words of "…, he said": they tell where a quotation ends whose closing mark is missing. */
export interface ReportingWords {
  /** Finite forms that follow or precede a speaker. */
  readonly verbs: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Those of the verbs that name whom they speak to ("told Roe"). */
  readonly addressing: ReadonlySet<string>;
  /** What a speaker without a name begins with ("the mayor"). */
  readonly determiners: ReadonlySet<string>;
  /** What may follow "he said" where his words do not ("on Monday"). */
  readonly after: ReadonlySet<string>;
}

/**
 * What the pairing of quotation marks must know of a language. A mark belongs to one kind only. A mark that opens some
 * pairs and closes others is told apart by its neighbours. All words are in lower case.
 */
export interface QuotationData {
  readonly pairs: readonly MarkPair[];
  /** Marks that may stand for an apostrophe instead. */
  readonly apostrophes: ReadonlySet<string>;
  /** Words that begin with an apostrophe, without it ("twas", "em"). */
  readonly elisions: ReadonlySet<string>;
  /** Words after which an apostrophe stands for lost letters ("o’"), and, written "-in", two last letters ("goin’"). */
  readonly droppedEndings: ReadonlySet<string>;
  /** Last letters of words that take a bare apostrophe as possessives ("the players’ bus"). */
  readonly possessiveLetters: ReadonlySet<string>;
  /** Words that do not follow a possessive: an apostrophe before them more likely closes a quotation. */
  readonly neverPossessed: ReadonlySet<string>;
  readonly reporting: ReportingWords;
}

const none: ReadonlySet<string> = new Set();

/** The pairs that are written in so many languages that any article may use them. */
export const commonPairs: readonly MarkPair[] = [
  { open: '“', close: '”', kind: 'double' },
  { open: '"', close: '"', kind: 'double' },
  { open: "''", close: "''", kind: 'double' },
  { open: '``', close: "''", kind: 'double' },
  { open: '‘‘', close: '’’', kind: 'double' },
  { open: '‟', close: '”', kind: 'double' },
  { open: '‘', close: '’', kind: 'single' },
  { open: "'", close: "'", kind: 'single' },
  { open: '`', close: "'", kind: 'single' },
  { open: '‛', close: '’', kind: 'single' },
  { open: '«', close: '»', kind: 'guillemet' },
];

/** For an article in a language without data of its own: the marks of all house styles, no words. */
export const anyLanguageQuotations: QuotationData = {
  pairs: [
    ...commonPairs,
    { open: '„', close: '“', kind: 'double' },
    { open: '„', close: '”', kind: 'double' },
    { open: '„', close: '"', kind: 'double' },
    { open: '”', close: '”', kind: 'double' },
    { open: '「', close: '」', kind: 'double' },
    { open: '〝', close: '〟', kind: 'double' },
    { open: '＂', close: '＂', kind: 'double' },
    { open: '‚', close: '‘', kind: 'single' },
    { open: '‚', close: '’', kind: 'single' },
    { open: '’', close: '’', kind: 'single' },
    { open: '『', close: '』', kind: 'single' },
    { open: '‹', close: '›', kind: 'single' },
    { open: '›', close: '‹', kind: 'single' },
    { open: '»', close: '«', kind: 'guillemet' },
    { open: '»', close: '»', kind: 'guillemet' },
  ],
  apostrophes: new Set(["'", '’', '‘', '`']),
  elisions: none,
  droppedEndings: none,
  possessiveLetters: new Set(['s', 'x', 'z']),
  neverPossessed: none,
  reporting: { verbs: none, pronouns: none, addressing: none, determiners: none, after: none },
};
