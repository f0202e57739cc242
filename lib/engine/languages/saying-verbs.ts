import type {
  Frame,
  SayingVerb,
  SayingVerbForm,
  VerbForm,
} from '../attribution/attribution-data.ts';

const FRAMES: readonly Frame[] = [
  'quote',
  'that',
  'bare',
  'wh',
  'addressee',
  'needs-addressee',
  'infinitive',
  'object-infinitive',
  'noun',
  'naming',
];

/**
 * Reads the verb lists of a language: one verb a line, `say said: quote that bare`. Before the colon the lemma, and, where
 * they are irregular, its past and its participle; after it the frames, `of>` for a preposition before the content and
 * `_of>` for one that follows an object.
 *
 * @param inflect the regular forms of a lemma
 * @returns every form, in lower case, with the verb and what form it may be
 */
export function sayingVerbs(
  lines: string,
  inflect: (lemma: string) => Readonly<Record<VerbForm, string>>,
): ReadonlyMap<string, SayingVerbForm> {
  const forms = new Map<string, { verb: SayingVerb; forms: Set<VerbForm> }>();
  for (const line of lines.split('\n')) {
    const [names = '', frames = ''] = line.split(':').map((part) => part.trim());
    const [lemma, past, participle] = names.split(/\s+/u);
    if (lemma === undefined || lemma === '') continue;
    const verb = verbOf(lemma, frames.split(/\s+/u));
    const regular = inflect(lemma);
    const inflected = {
      ...regular,
      past: past ?? regular.past,
      participle: participle ?? past ?? regular.participle,
    };
    for (const [form, word] of Object.entries(inflected) as [VerbForm, string][]) {
      const known = forms.get(word);
      if (known === undefined) forms.set(word, { verb, forms: new Set([form]) });
      else known.forms.add(form);
    }
  }
  return forms;
}

function verbOf(lemma: string, marks: readonly string[]): SayingVerb {
  const prepositions = marks.filter((mark) => mark.endsWith('>')).map((mark) => mark.slice(0, -1));
  return {
    lemma,
    frames: new Set(FRAMES.filter((frame) => marks.includes(frame))),
    contentAfter: new Set(prepositions.filter((word) => !word.startsWith('_'))),
    contentAfterObject: new Set(
      prepositions.filter((word) => word.startsWith('_')).map((word) => word.slice(1)),
    ),
  };
}
