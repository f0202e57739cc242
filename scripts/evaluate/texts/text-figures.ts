import type { Span } from '../../../lib/engine/index.ts';
import { type Figure, Share, Tally } from '../figures.ts';
import { pairUp } from '../matching.ts';
import { jaccard, sameBegin, sameSpan } from '../spans.ts';
import type { Attributed } from './direct-quotes.ts';
import { type Reading, sourceOf } from './readings.ts';
import { isSameSource } from './source-heads.ts';

/** What is compared for one figure: a list of each side, and how alike two of them must be. */
interface Measure {
  readonly name: string;
  readonly things: (side: Reading) => readonly Attributed[];
  readonly likeness: (a: Span, b: Span) => number;
  readonly least: number;
  /** Whether the sources must agree, too. */
  readonly linked?: true;
}

const TOUCH = 0.01;

const quotes = { things: (side: Reading) => side.quotes };
const contents = { things: (side: Reading) => side.contents };
const sources = { things: (side: Reading) => side.sources };
const cues = { things: (side: Reading) => side.cues };
const contentsOfSomeone = {
  things: (side: Reading) => side.contents.filter((part) => sourceOf(side, part).length > 0),
};

const exact = { likeness: sameSpan, least: 1 };
const half = { likeness: jaccard, least: 0.5 };
const most = { likeness: jaccard, least: 0.8 };
const touching = { likeness: jaccard, least: TOUCH };

const QUOTES_FOUND: Measure = { name: 'direct quotes, overlap ≥ 0.8', ...quotes, ...most };

const OF_QUOTES: readonly Measure[] = [
  { name: 'direct quotes, exact', ...quotes, ...exact },
  QUOTES_FOUND,
];
const OF_ALL: readonly Measure[] = [
  { name: 'contents, exact', ...contents, ...exact },
  { name: 'contents, same begin', ...contents, likeness: sameBegin, least: 1 },
  { name: 'contents, overlap ≥ 0.5', ...contents, ...half },
  { name: 'contents, overlap ≥ 0.8', ...contents, ...most },
  { name: 'sources, exact', ...sources, ...exact },
  { name: 'sources, overlap', ...sources, ...touching },
  { name: 'cues, exact', ...cues, ...exact },
  { name: 'cues, overlap', ...cues, ...touching },
  { name: 'linked: content ≥ 0.5 and source', ...contentsOfSomeone, ...half, linked: true },
];

/** Sums up, text by text, how far the engine's attributions agree with the annotated ones. */
export class TextFigures {
  readonly #ofQuotes = OF_QUOTES.map((measure) => ({ measure, tally: new Tally() }));
  readonly #ofAll = OF_ALL.map((measure) => ({ measure, tally: new Tally() }));
  readonly #speaker = new Share();
  readonly #quoteAndSpeaker = new Tally();

  add(gold: Reading, system: Reading): void {
    for (const { measure, tally } of [...this.#ofQuotes, ...this.#ofAll]) {
      tally.add({
        hits: pairs(measure, gold, system).length,
        gold: measure.things(gold).length,
        system: measure.things(system).length,
      });
    }
    this.#addSpeakers(gold, system);
  }

  figures(): readonly Figure[] {
    return [
      ...this.#ofQuotes.map(({ measure, tally }) => tally.figure(measure.name)),
      this.#speaker.figure('speaker of the direct quotes found'),
      this.#quoteAndSpeaker.figure('direct quote and its speaker'),
      ...this.#ofAll.map(({ measure, tally }) => tally.figure(measure.name)),
    ];
  }

  #addSpeakers(gold: Reading, system: Reading): void {
    const answers = pairs(QUOTES_FOUND, gold, system)
      .map((pair) => ({ asked: sourceOf(gold, pair.gold), given: sourceOf(system, pair.system) }))
      .filter(({ asked }) => asked.length > 0)
      .map(({ asked, given }) => isSameSource(gold.text, given[0], asked));
    for (const isRight of answers) this.#speaker.add(isRight);
    this.#quoteAndSpeaker.add({
      hits: answers.filter(Boolean).length,
      gold: quotesOfSomeone(gold),
      system: quotesOfSomeone(system),
    });
  }
}

function quotesOfSomeone(side: Reading): number {
  return side.quotes.filter((quote) => sourceOf(side, quote).length > 0).length;
}

function pairs({ things, likeness, least, linked }: Measure, gold: Reading, system: Reading) {
  const agree = (g: Attributed, s: Attributed) =>
    isSameSource(gold.text, sourceOf(system, s)[0], sourceOf(gold, g));
  return pairUp(things(gold), things(system), {
    likeness: (g, s) => {
      const alike = likeness(g.span, s.span);
      return alike < least || !linked || agree(g, s) ? alike : 0;
    },
    least,
  });
}
