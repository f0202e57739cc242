import { readFileSync } from 'node:fs';

export type Offsets = readonly [begin: number, end: number];

/** One annotated attribution: UTF-16 offsets into the text of its article, ends exclusive. */
export interface GoldAttribution {
  readonly source: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** What a parser says of a sentence: offsets of its tokens in a flat list, tags separated by blanks. */
export interface SilverSentence {
  readonly tokens: readonly number[];
  readonly pos: string;
  readonly ner: string;
}

export interface SilverArticle {
  readonly id: string;
  readonly sentences: readonly SilverSentence[];
}

/** Reads a file of one JSON value a line. The caller says what they are: the corpus is trusted. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
