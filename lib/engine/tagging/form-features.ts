import type { AttributionData } from '../attribution/attribution-data.ts';
import { hashOf } from './hashing.ts';
import { wordClassOf } from './word-classes.ts';

const SUFFIX_LENGTH = 3;
const ENDING_LENGTH = 2;
const PREFIX_LENGTH = 4;
const SUFFIX_SEED = 1;
const ENDING_SEED = 2;
const PREFIX_SEED = 3;

/** Table sizes of the features of a word form, in the order in which {@link formFeatures} gives them. */
export const FORM_SIZES = { suffix: 4096, ending: 1024, prefix: 4096, shape: 16, wordClass: 64 };

/** What the tagger sees of a word form, wherever it stands. */
export interface FormFeatures {
  /** The token itself. */
  readonly text: string;
  /** Hash of the word, in lower case, digits made 0: the key of the model's vocabulary. */
  readonly word: number;
  readonly suffix: number;
  readonly ending: number;
  readonly prefix: number;
  readonly shape: number;
  readonly wordClass: number;
}

const DIGIT = /\p{Nd}/gu;

/** @param text one token as it stands in the article */
export function formFeatures(text: string, data: AttributionData): FormFeatures {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const word = lower.replace(DIGIT, '0');
  const { length } = word;
  return {
    text,
    word: hashOf(word, 0, length, 0),
    suffix:
      hashOf(word, Math.max(0, length - SUFFIX_LENGTH), length, SUFFIX_SEED) % FORM_SIZES.suffix,
    ending:
      hashOf(word, Math.max(0, length - ENDING_LENGTH), length, ENDING_SEED) % FORM_SIZES.ending,
    prefix: hashOf(word, 0, Math.min(PREFIX_LENGTH, length), PREFIX_SEED) % FORM_SIZES.prefix,
    shape: shapeOf(text),
    wordClass: wordClassOf(lower, data),
  };
}

/** Tests in order of rank; the index of the first that holds is the shape. */
const SHAPES: readonly RegExp[] = [
  /^\p{Ll}+$/u,
  /^\p{Lu}\p{Ll}+$/u,
  /^\p{Lu}$/u,
  /^\p{Lu}\.$/u,
  /^\p{Lu}+$/u,
  /^(?:\p{L}\.)+$/u,
  /^\p{Lu}\p{Ll}+\.$/u,
  /^['’]\p{Ll}+$/u,
  /^\p{Lu}[\p{L}'’]*[-'’]\p{Lu}/u,
  /^\p{Ll}+-/u,
  /^\p{Lu}.*\p{L}/u,
  /^\p{Nd}+$/u,
  /\p{Nd}/u,
  /^[@#]/u,
  /^[^\p{L}\p{Nd}]+$/u,
];

function shapeOf(text: string): number {
  const shape = SHAPES.findIndex((pattern) => pattern.test(text));
  return shape === -1 ? SHAPES.length : shape;
}
