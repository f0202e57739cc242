import { READER_STEP } from '../lib/corrections/apply.ts';
import type { MessageKey } from './i18n.ts';

/** The engine's steps that are told apart in words; any other is told in general terms. */
const STEPS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['label', 'step.label'],
  ['after-quote', 'step.afterQuote'],
  ['before-quote', 'step.beforeQuote'],
  ['after-full-stop', 'step.afterFullStop'],
  ['unknown-verb', 'step.unknownVerb'],
  ['same-words', 'step.sameWords'],
  ['inside-content', 'step.sentence'],
  ['sentence-attribution', 'step.sentence'],
  ['continued-paragraph', 'step.continuedParagraph'],
  ['carried-in-paragraph', 'step.carriedInParagraph'],
  ['next-in-paragraph', 'step.nextInParagraph'],
  ['colon', 'step.colon'],
  ['same-sentence', 'step.sameSentence'],
  ['previous-sentence', 'step.previousSentence'],
  ['previous-subject', 'step.previousSubject'],
  ['carried-paragraph', 'step.carriedParagraph'],
  ['sentence-subject', 'step.sentenceSubject'],
  ['headline', 'step.headline'],
  ['reported-clause', 'step.reportedClause'],
  ['reported-list', 'step.reportedList'],
  ['according-to', 'step.accordingTo'],
  ['noun-of-saying', 'step.nounOfSaying'],
  ['passive-voice', 'step.passiveVoice'],
  [READER_STEP, 'step.reader'],
  ['unattributed', 'step.unattributed'],
  ['marks-only', 'step.marksOnly'],
  ['transcript', 'step.transcript'],
  ['signature', 'step.signature'],
  ['linker', 'step.linker'],
  ['tagger', 'step.tagger'],
]);

/** @param step `Evidence.step` of a quote */
export function stepKey(step: string): MessageKey {
  return STEPS.get(step) ?? 'step.other';
}
