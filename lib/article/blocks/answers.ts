import type { Draft } from './drafts.ts';

/**
 * Gives the further paragraphs of an answer to who gives it. They have no label of their own, so only those count that
 * stand before the next question: behind the last answer the reporter may speak again.
 *
 * @param drafts after `markQuestions`
 */
export function continueAnswers(drafts: readonly Draft[]): readonly Draft[] {
  const nextKinds = nextQuestions(drafts);
  let answering: string | null = null;
  return drafts.map((draft, at) => {
    if (draft.kind !== 'paragraph') {
      if (draft.kind === 'question' || draft.kind === 'heading') answering = null;
      return draft;
    }
    answering = draft.author ?? answering;
    return answering !== null && nextKinds[at] === 'question'
      ? { ...draft, author: answering }
      : draft;
  });
}

/** For each draft the kind of the next question or heading. */
function nextQuestions(drafts: readonly Draft[]): readonly (Draft['kind'] | null)[] {
  let next: Draft['kind'] | null = null;
  return drafts
    .toReversed()
    .map(({ kind }) => {
      const own = next;
      if (kind === 'question' || kind === 'heading') next = kind;
      return own;
    })
    .toReversed();
}
