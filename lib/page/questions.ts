import { nearestTag } from './nearest.ts';
import type { PageText } from './page-tree.ts';
import type { Draft } from './drafts.ts';

const boldAround = nearestTag('b', 'strong');
const QUESTION_LABEL = /^(?:q|question|frage|pregunta|p|pergunta|domanda|vraag|interviewer)$/iu;
const LONGEST_LABEL = 40;
const LEAST = 2;

/**
 * Marks the parts of an interview that the page sets off itself: questions all in bold, and paragraphs
 * that begin with a label in bold ("Q:", "Ada Lamp:"). What only the words tell is left to others.
 *
 * @param siteName as a label, it asks the questions
 */
export function markQuestions(
  drafts: readonly Draft[],
  texts: readonly PageText[],
  siteName: string | null,
): readonly Draft[] {
  const labels = drafts.map((draft) => labelOf(draft, texts));
  const isUsed = (label: string): boolean =>
    labels.filter((other) => other === label).length >= LEAST;
  const used = new Set(labels.filter((label) => label !== null && isUsed(label)));
  const bold = drafts.map((draft) => isBoldQuestion(draft, texts));
  const asks = bold.filter(Boolean).length >= LEAST;
  return drafts.map((draft, at): Draft => {
    const label = labels[at] ?? null;
    if (label !== null && used.size >= LEAST && used.has(label)) {
      const isQuestion =
        QUESTION_LABEL.test(label) || label.toLowerCase() === siteName?.toLowerCase();
      return isQuestion ? { ...draft, kind: 'question' } : { ...draft, author: label };
    }
    return asks && bold[at] && !bold[at + 1] ? { ...draft, kind: 'question' } : draft;
  });
}

/** The bold words that a paragraph begins with, if a colon or full stop parts them from the rest. */
function labelOf({ kind, words }: Draft, texts: readonly PageText[]): string | null {
  if (kind !== 'paragraph') return null;
  const end = boldEnd(words, texts);
  if (end === 0 || end > LONGEST_LABEL || end >= words.text.length) return null;
  const label = /^([^:.?!]+)[:.]?$/u.exec(words.text.slice(0, end).trim())?.[1];
  const isParted = /^[:.]|[:.]\s*$/u.test(
    words.text
      .slice(end - 2, end + 1)
      .trim()
      .slice(-2),
  );
  return label !== undefined && isParted ? label.trim() : null;
}

function isBoldQuestion({ kind, words }: Draft, texts: readonly PageText[]): boolean {
  return (
    kind === 'paragraph' && words.text.endsWith('?') && boldEnd(words, texts) >= words.text.length
  );
}

/** How far a block's text is bold from its start on. */
function boldEnd({ text, runs }: Draft['words'], texts: readonly PageText[]): number {
  const plain = runs.find((run) => {
    const box = texts[run.text]?.box;
    return (
      box !== undefined && !boldAround(box) && /\S/u.test(text.slice(run.at, run.at + run.length))
    );
  });
  return plain?.at ?? text.length;
}
