import { scoreTexts } from '../../../scripts/evaluate/texts/score-texts.ts';
import { reportOf, type SaidQuote, spanOf } from './reports.ts';

/** A text with every sort of attribution. */
export const text = `“We will stay at the pier,” Ana Velt said. “Nobody will leave.”
She said that the council had been “quite mad” to sell it.
Ole Brandt told the council that he would leave.
Brandt believes that it is all over now.
A sign read: “No boats here today”.`;

interface Annotated {
  readonly source?: string;
  readonly cue?: string;
  readonly content: readonly string[];
}

const annotated: readonly Annotated[] = [
  {
    source: 'Ana Velt',
    cue: 'said',
    content: ['“We will stay at the pier,”', '“Nobody will leave.”'],
  },
  { source: 'She', cue: 'said', content: ['that the council had been “quite mad” to sell it'] },
  { source: 'Ole Brandt', cue: 'told the council', content: ['that he would leave'] },
  { source: 'Brandt believes', cue: 'believes', content: ['that it is all over now'] },
  { cue: ':', content: ['“No boats here today”'] },
];

/** What the engine should say of it, belief and sign apart. */
export const right: readonly SaidQuote[] = [
  { words: 'We will stay at the pier,', source: 'Ana Velt', cue: 'said', speaker: 'Velt' },
  { words: 'Nobody will leave.', source: 'Ana Velt', cue: 'said', speaker: 'Velt' },
  {
    words: 'the council had been “quite mad” to sell it',
    kind: 'indirect',
    source: 'She',
    cue: 'said',
    speaker: 'Velt',
  },
  {
    words: 'he would leave',
    kind: 'indirect',
    source: 'Ole Brandt',
    cue: 'told',
    speaker: 'Brandt',
  },
];

/** Scores what the engine might say of the text. */
export function score(quotes: readonly SaidQuote[], attributions = annotated) {
  const spans = (words?: string) => (words === undefined ? [] : [spanOf(text, words)]);
  const evaluation = scoreTexts('own', [
    {
      id: 'pier',
      text,
      attributions: attributions.map(({ source, cue, content }) => ({
        source: spans(source),
        cue: spans(cue),
        content: content.flatMap(spans),
      })),
      report: reportOf(text, quotes),
    },
  ]);
  const figure = (name: string) => {
    const found = evaluation.figures.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`No figure “${name}”.`);
    return found;
  };
  return { ...evaluation, figure };
}
