import { isNamed, namePattern } from './box-words.ts';
import { isShorter } from './captions.ts';
import { nearest } from './nearest.ts';

const LARGEST = 1_000;
const NAMES = namePattern(
  'chapo dek deck excerpt intro lede standfirst strapline subheader subheadline subhead subtitle subtitles summary',
);

/** Finds the box around a box that its makers name as what stands between headline and text. */
export const standfirstAround = nearest((box) => isNamed(box, NAMES) && isShorter(box, LARGEST));
