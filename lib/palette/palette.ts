/** How one speaker's words are marked, in the page and as a sample in the views. */
export interface SpeakerStyle {
  /** Opaque colour of the underline, `#rrggbb`. */
  readonly line: string;
  /** The same colour, translucent, to lie behind text on any page. */
  readonly tint: string;
  readonly underline: Underline;
  /** CSS length. */
  readonly thickness: string;
}

export type Underline = 'solid' | 'double' | 'dashed' | 'wavy';

/** How strongly the tint covers the page, 0 to 1. */
export const TINT_ALPHA = 0.2;

/**
 * Found by simulated annealing over sRGB: the smallest CIEDE2000 difference of any two, seen with
 * protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes 2009, severity 1), is as
 * large as it gets while each colour keeps a contrast of 3:1 on white and on the dark greys that
 * dark pages use. The tests hold the bounds. Ordered so that the first few differ the most.
 */
export const LINE_COLOURS = [
  '#3c56fe',
  '#8e6500',
  '#00806a',
  '#d673ab',
  '#98973e',
  '#cd205b',
  '#7f5e95',
  '#1b99f6',
] as const;

/** One round of colours after the other. No dotted one: dots are for names and open speakers. */
const ROUNDS: readonly { readonly underline: Underline; readonly thickness: string }[] = [
  { underline: 'solid', thickness: '2px' },
  { underline: 'double', thickness: '2px' },
  { underline: 'dashed', thickness: '3px' },
  { underline: 'wavy', thickness: '1.5px' },
];

/** How the reader wants marks to look. */
export interface Look {
  /** `#rrggbb`, as many as {@link LINE_COLOURS}, in the order of ranks. */
  readonly colours: readonly string[];
  /** Whether a tint lies behind the words. The line is always there: a tint alone is colour alone. */
  readonly fill: boolean;
  readonly weight: LineWeight;
}

export type LineWeight = 'fine' | 'normal' | 'bold';

export const DEFAULT_LOOK: Look = { colours: LINE_COLOURS, fill: true, weight: 'normal' };

/** By how much each weight makes lines thicker or finer. */
const WEIGHTS: Readonly<Record<LineWeight, number>> = { fine: 0.6, normal: 1, bold: 1.7 };

const PREFIX = 'whosaid-';

/** Registry name of the highlight for names of people. */
export const NAME_HIGHLIGHT = `${PREFIX}name`;
/** Registry name of the highlight for quotations whose speaker is left open. */
export const UNKNOWN_HIGHLIGHT = `${PREFIX}unknown`;
/** Registry name of the highlight for the passage that the reader has just jumped to. */
export const FLASH_HIGHLIGHT = `${PREFIX}flash`;

/** Neither light nor dark, without hue: the mark of words that are nobody's yet. */
export const UNKNOWN_STYLE: Omit<SpeakerStyle, 'underline'> & { readonly underline: 'dotted' } = {
  line: '#7c7c7c',
  tint: tintOf('#7c7c7c'),
  underline: 'dotted',
  thickness: '3px',
};

/** Every style there is, in the order of ranks; after the last the first comes again. */
function speakerStyles(look: Look = DEFAULT_LOOK): readonly SpeakerStyle[] {
  return ROUNDS.flatMap((round) => look.colours.map((line) => inLook({ line, ...round }, look)));
}

/** The same in the look that the product has of itself. */
export const SPEAKER_STYLES = speakerStyles();

/**
 * The marks of the speaker of a rank.
 *
 * @param rank order of the speaker's first quote in the article, a whole number from 0; anything
 * else counts as 0
 */
export function styleOf(rank: number, look: Look = DEFAULT_LOOK): SpeakerStyle {
  const style = speakerStyles(look)[slotOf(rank)];
  if (style === undefined) throw new RangeError(`no style for rank ${String(rank)}`);
  return style;
}

/**
 * The name under which the speaker's ranges stand in the page's highlight registry: one of a finite
 * set, never made from words of the page, because the page's own scripts can read it.
 *
 * @param rank as in {@link styleOf}
 */
export function highlightName(rank: number): string {
  return `${PREFIX}${String(slotOf(rank))}`;
}

/**
 * The style sheet that paints all highlights of a page. It sets no text colour, because the page's
 * own colours are unknown: a translucent tint and an opaque line go with any of them.
 */
export function highlightCss(look: Look = DEFAULT_LOOK): string {
  const speakers = speakerStyles(look).map((style, rank) => rule(highlightName(rank), style));
  return [
    ...speakers,
    rule(UNKNOWN_HIGHLIGHT, inLook(UNKNOWN_STYLE, look)),
    `::highlight(${NAME_HIGHLIGHT}){text-decoration:underline dotted 1px currentcolor;text-underline-offset:.15em}`,
    `::highlight(${FLASH_HIGHLIGHT}){background-color:rgb(255 190 0/.45);text-decoration:underline solid 4px #e07b00}`,
    forcedColoursCss(),
  ].join('\n');
}

/** A style in the reader's look; the kind of line stays, because it tells speakers apart. */
function inLook<Style extends Pick<SpeakerStyle, 'line' | 'thickness'>>(
  style: Style,
  { fill, weight }: Look,
): Style & { readonly tint: string } {
  const width = Math.max(1, parseFloat(style.thickness) * WEIGHTS[weight]);
  const tint = fill ? tintOf(style.line) : 'transparent';
  return { ...style, tint, thickness: `${String(Math.round(width * 10) / 10)}px` };
}

function slotOf(rank: number): number {
  return Number.isSafeInteger(rank) && rank > 0 ? rank % SPEAKER_STYLES.length : 0;
}

function tintOf(line: string): string {
  const channels = [1, 3, 5].map((at) => String(parseInt(line.slice(at, at + 2), 16)));
  return `rgb(${channels.join(' ')}/${String(TINT_ALPHA)})`;
}

function rule(
  name: string,
  { line, tint, underline, thickness }: { readonly [K in keyof SpeakerStyle]: string },
): string {
  return `::highlight(${name}){background-color:${tint};text-decoration:underline ${underline} ${thickness} ${line};text-underline-offset:.15em}`;
}

/** A reader’s own colours win: the kind of line remains, in the colour of the text, within what browsers paint behind it. */
function forcedColoursCss(): string {
  const names = [...SPEAKER_STYLES.keys()].map(highlightName);
  const marks = [...names, UNKNOWN_HIGHLIGHT].map((name) => `::highlight(${name})`).join(',');
  return `@media (forced-colors:active){${marks}{background-color:transparent;text-decoration-color:CanvasText;text-underline-offset:0}::highlight(${FLASH_HIGHLIGHT}){background-color:Highlight;color:HighlightText}}`;
}
