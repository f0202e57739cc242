import type { Attribution } from './attributions.ts';

/** Forms of verbs of speech; what people believe, plan or want has other cues. */
const SPEECH = new Set(
  [
    'accuse accused accusing acknowledge acknowledged add adding adds added',
    'allege alleged announce announced argue argued argues arguing',
    'according ask asked asking asks assert asserted call called calling calls',
    'claim claimed claiming claims conclude concluded confirm confirmed contend contended',
    'continue continued criticize criticized declare declared denied deny describe described',
    'explain explained explains insist insisted insists joke joked',
    'note noted notes noting praise praised predict predicted promise promised',
    'quip replied reply report reported reporting reports respond responded',
    'said say saying says state stated suggest suggested suggests tell telling tells told',
    'testified testify tweet tweeted tweets urge urged vow vowed warn warned warns',
    'write writes writing written wrote',
  ].flatMap((line) => line.split(' ')),
);

/** Whether what introduces the content is a verb of speech or a colon. */
export function hasSpeechCue(text: string, { cue }: Attribution): boolean {
  const words = cue.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ');
  return (
    words.includes(':') || words.split(/\s+/u).some((word) => SPEECH.has(word.replace(/,$/u, '')))
  );
}
