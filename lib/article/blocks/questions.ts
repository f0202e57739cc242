import { boldEnd } from './bold.ts';
import type { Draft } from './drafts.ts';
import type { PageText } from '../tree/page-tree.ts';

const LABEL = /^(?:(?<name>[^:.?!]{1,40}):|(?<letter>[QA])\.)/u;
const ASKING = /^(?:q|question|frage|pregunta|p|pergunta|domanda|vraag|interviewer)$/iu;
/** One bold question may be a subheading; an interview has several. */
const LEAST = 2;

/**
 * Marks the parts of an interview where the page sets them off itself: questions all in bold, and
 * paragraphs under a label in bold ("Q:", "Ada Lamp:"). What only the words tell is left to others.
 *
 * @param siteName as a label, it asks the questions
 */
export function markQuestions(
  drafts: readonly Draft[],
  texts: readonly PageText[],
  siteName: string | null,
): readonly Draft[] {
  const site = siteName?.toLowerCase();
  const labels = drafts.map((draft) => labelOf(draft, texts));
  const asks = drafts.map((draft, at) => {
    const label = labels[at];
    if (label) return ASKING.test(label) || label.toLowerCase() === site;
    return isBoldQuestion(draft, texts);
  });
  if (asks.filter(Boolean).length < LEAST) return drafts;
  const repeated = repeatedIn(labels);
  return drafts.map((draft, at): Draft => {
    if (asks[at]) return { ...draft, kind: 'question' };
    const label = labels[at] ?? null;
    if (label === null) return draft;
    const isAnswer = repeated.has(label) || asks[at - 1] === true;
    return isAnswer ? { ...draft, author: label } : draft;
  });
}

/** The labels that stand before several paragraphs. */
function repeatedIn(labels: readonly (string | null)[]): ReadonlySet<string | null> {
  const [once, again] = [new Set<string | null>(), new Set<string | null>()];
  for (const label of labels) (once.has(label) ? again : once).add(label);
  return again;
}

/** The bold words before a colon with which a paragraph begins. */
function labelOf({ kind, words }: Draft, texts: readonly PageText[]): string | null {
  if (kind !== 'paragraph') return null;
  const { name, letter } = LABEL.exec(words.text)?.groups ?? {};
  const label = name ?? letter ?? '';
  return label !== '' && boldEnd(words, texts) >= label.length ? label.trim() : null;
}

function isBoldQuestion({ kind, words }: Draft, texts: readonly PageText[]): boolean {
  const { length } = words.text;
  return kind === 'paragraph' && words.text.endsWith('?') && boldEnd(words, texts) >= length;
}
