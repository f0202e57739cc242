import type { Quote, Span } from '../../../lib/engine/index.ts';
import { Share } from '../figures.ts';
import { type Evaluation, mentionForm, type Outcome } from '../outcomes.ts';
import { calibrationError, type Claim } from '../reliability.ts';
import { type AnnotatedText, attributionsIn } from './attributions.ts';
import { judgeQuote } from './judge-quotes.ts';
import { quotedRegions } from './quoted-regions.ts';
import { readingOf } from './readings.ts';
import { PART_KINDS, partKind, type SpeechPart, speechParts } from './speech-parts.ts';
import { TextFigures } from './text-figures.ts';

/** What one text contributes. */
interface TextScore {
  readonly parts: readonly SpeechPart[];
  readonly outcomes: readonly Outcome[];
  readonly claims: readonly Claim[];
}

/** Scores the engine against texts in which all attributions are annotated. */
export function scoreTexts(name: string, texts: readonly AnnotatedText[]): Evaluation {
  const figures = new TextFigures();
  const scores = texts.map((text) => scoreText(text, figures));
  const claims = scores.flatMap((score) => score.claims);
  const parts = scores.flatMap((score) => score.parts);
  const attributions = texts.reduce((sum, text) => sum + text.attributions.length, 0);
  return {
    name,
    size: `${texts.length} texts with ${attributions} attributions, ${parts.length} parts of them with a cue of speech`,
    figures: [...figures.figures(), ...partFigures(parts), calibrationError(claims)],
    outcomes: scores.flatMap((score) => score.outcomes),
    claims,
  };
}

function scoreText(annotated: AnnotatedText, figures: TextFigures): TextScore {
  const { text, attributions, report } = annotated;
  const regions = quotedRegions(text);
  const gold = readingOf(text, attributions, regions);
  const system = readingOf(text, attributionsIn(report), regions);
  figures.add(gold, system);
  const parts = speechParts(gold, system, regions);
  const judged = (report?.quotes ?? []).map((quote) => ({
    quote,
    judgement: judgeQuote(text, attributions, quote),
  }));
  return {
    parts,
    outcomes: [
      ...parts.map((part) => outcomeOfPart(annotated, part)),
      ...judged
        .filter(({ judgement }) => judgement === 'false')
        .map(({ quote }) => falseOutcome(annotated, quote, regions)),
    ],
    claims: judged
      .filter(({ quote, judgement }) => quote.speaker !== null && judgement !== 'unasked')
      .map(({ quote, judgement }) => ({
        confidence: quote.confidence,
        right: judgement === 'right',
      })),
  };
}

function outcomeOfPart({ id, text, report }: AnnotatedText, part: SpeechPart): Outcome {
  const quote = part.match === null ? undefined : report?.quotes[part.match.attribution];
  const expected = part.source.map((piece) => wordsIn(text, piece)).join(' ');
  return {
    document: id,
    outcome: outcomeClass(part, quote),
    kind: part.kind,
    step: quote?.evidence.step ?? null,
    form: mentionForm(expected),
    words: wordsIn(text, part.span),
    speaker: wordsOrNull(text, quote?.source),
    expected,
  };
}

function outcomeClass({ right }: SpeechPart, quote: Quote | undefined): Outcome['outcome'] {
  if (quote === undefined) return 'missed';
  if (right) return 'right';
  return quote.source === null ? 'left open' : 'wrong speaker';
}

function falseOutcome(
  { id, text }: AnnotatedText,
  { span, source, evidence }: Quote,
  regions: readonly Span[],
): Outcome {
  const speaker = wordsOrNull(text, source);
  return {
    document: id,
    outcome: 'false',
    kind: partKind(span, regions),
    step: evidence.step,
    form: mentionForm(speaker),
    words: wordsIn(text, span),
    speaker,
    expected: null,
  };
}

function partFigures(parts: readonly SpeechPart[]) {
  return PART_KINDS.flatMap((kind) => {
    const found = new Share();
    const right = new Share();
    for (const part of parts.filter((candidate) => candidate.kind === kind)) {
      found.add(part.found);
      right.add(part.right);
    }
    return [
      found.figure(`speech cue, ${kind}: found`),
      right.figure(`speech cue, ${kind}: with its speaker`),
    ];
  });
}

function wordsIn(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function wordsOrNull(text: string, span: Span | null | undefined): string | null {
  return span ? wordsIn(text, span) : null;
}
