import type { TokenizedArticle } from '../lib/engine/text/types.ts';
import type { GoldAttribution, Offsets, SilverArticle } from './corpus.ts';

const ROLES = ['source', 'cue', 'content'] as const;
const FIRST_LABEL = { source: 1, cue: 3, content: 5 } as const;

const SPEECH_UNKNOWN = 0;
const NO_SPEECH = 1;
const SPEECH = 2;

/** The values that `posOf` and `nerOf` give: their index in these lists; 0 is unknown. */
export const POS = [
  '',
  'NNP',
  'NN',
  'NNS',
  'JJ',
  'RB',
  'DT',
  'IN',
  'TO',
  'CC',
  'CD',
  'MD',
  'PRP',
  'PRP$',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'W',
  'POS',
  'RP',
  'X',
  'PUNCT',
];
export const NER = ['', 'O', 'P', 'G', 'L', 'M', 'D'];

export interface Labels {
  /** 0 outside; 1, 3, 5 first token of a source, cue, content; 2, 4, 6 the rest of it. */
  readonly roles: Uint8Array;
  /** For tokens of contents and cues: 1 no speech, 2 speech; 0 elsewhere. */
  readonly speech: Uint8Array;
}

/**
 * Projects attributions onto tokens. A part begins anew where the tokens before it are not of the same role and
 * attribution; where attributions lie inside each other, the later one has the tokens.
 */
export function labelsOf(
  { text, tokens }: TokenizedArticle,
  attributions: readonly GoldAttribution[],
  isSpeech: (cue: string) => boolean,
): Labels {
  const roles = new Uint8Array(tokens.length);
  const speech = new Uint8Array(tokens.length);
  const owner = new Int32Array(tokens.length).fill(-1);
  attributions.forEach((attribution, index) => {
    const cue = attribution.cue.map(([begin, end]) => text.slice(begin, end)).join(' ');
    const flag = isSpeech(cue.toLowerCase()) ? SPEECH : NO_SPEECH;
    for (const role of ROLES) {
      for (const part of attribution[role]) {
        for (const i of tokensIn(tokens, part)) {
          const goesOn = i > 0 && owner[i - 1] === index && isRole(roles[i - 1], role);
          roles[i] = FIRST_LABEL[role] + Number(goesOn);
          owner[i] = index;
          speech[i] = role === 'source' ? SPEECH_UNKNOWN : flag;
        }
      }
    }
  });
  return { roles, speech };
}

function isRole(label: number | undefined, role: (typeof ROLES)[number]): boolean {
  return label === FIRST_LABEL[role] || label === FIRST_LABEL[role] + 1;
}

/** Indices of the tokens of which more than half lies in a part. */
function* tokensIn(tokens: TokenizedArticle['tokens'], [begin, end]: Offsets): Generator<number> {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= begin) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.start >= end) return;
    if ((begin - token.start) * 2 < token.end - token.start) yield i;
  }
}

/** Tags of a parser, carried over to the tokens that they overlap. */
export function silverTags(
  { tokens }: TokenizedArticle,
  silver: SilverArticle | undefined,
): { readonly pos: Uint8Array; readonly ner: Uint8Array } {
  const pos = new Uint8Array(tokens.length);
  const ner = new Uint8Array(tokens.length);
  const parsed = silver?.sentences.flatMap((sentence) => {
    const names = sentence.ner.split(' ');
    return sentence.pos.split(' ').map((tag, i) => ({
      start: sentence.tokens[2 * i] ?? 0,
      end: sentence.tokens[2 * i + 1] ?? 0,
      pos: posIndex(tag),
      ner: nerIndex(names[i] ?? ''),
    }));
  });
  let next = 0;
  tokens.forEach(({ start, end }, i) => {
    while (parsed !== undefined && next < parsed.length && (parsed[next]?.end ?? 0) <= start)
      next++;
    const match = parsed?.[next];
    if (match === undefined || match.start >= end) return;
    pos[i] = match.pos;
    ner[i] = match.ner;
  });
  return { pos, ner };
}

const COARSE: readonly (readonly [RegExp, string])[] = [
  [/^NNPS?$/u, 'NNP'],
  [/^JJ/u, 'JJ'],
  [/^RBR?S?$/u, 'RB'],
  [/^W/u, 'W'],
  [/^(?:PDT|DT|EX)$/u, 'DT'],
  [/^(?:FW|UH|LS|SYM)$/u, 'X'],
  [/^[^A-Z]|RB-$/u, 'PUNCT'],
];

function posIndex(tag: string): number {
  const name = COARSE.find(([pattern]) => pattern.test(tag))?.[1] ?? tag;
  return Math.max(POS.indexOf(name), 0);
}

function nerIndex(tag: string): number {
  const known = NER.indexOf(tag);
  return known > 0 ? known : NER.indexOf('D');
}
