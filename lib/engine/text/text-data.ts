/** What the tokenizer and the sentence splitter must know of a language. */
export interface TextData {
  /** Lower-case words that keep a following full stop and do not end a sentence by it ("mr", "sen"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Those that keep it only in front of a number ("no", "fig"). */
  readonly abbreviationsBeforeNumbers: ReadonlySet<string>;
  /** Those of them that may also end a sentence ("inc", "jr", "p.m"). */
  readonly abbreviationsThatMayEnd: ReadonlySet<string>;
  /** Endings split off a word after an apostrophe, without it ("s", "ll"). */
  readonly clitics: ReadonlySet<string>;
  /** Words that are rarely inside a name and often begin a sentence: after an abbreviation they end it. */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** Matches, at the start of a block, the clock time that live reports put before an entry, and the space behind it. */
  readonly timeLabel: RegExp;
}
