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
 * Reads the verb lists of a language. Each line names frames and the verbs that have them, `quote that bare: say/said
 * argue`: before the colon the frames, `of>` for a preposition before the content and `_of>` for one that follows an
 * object; after it the lemmas, each with its past and its participle where they are irregular.
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
    const [frames = '', entries = ''] = line.split(':').map((part) => part.trim());
    for (const entry of entries.split(/\s+/u)) {
      if (entry !== '') addVerb(forms, entry, frames.split(/\s+/u), inflect);
    }
  }
  return forms;
}

function addVerb(
  forms: Map<string, { verb: SayingVerb; forms: Set<VerbForm> }>,
  entry: string,
  frames: readonly string[],
  inflect: (lemma: string) => Readonly<Record<VerbForm, string>>,
): void {
  const [lemma = '', past, participle = past] = entry.split('/');
  const verb = verbOf(lemma, frames);
  const regular = inflect(lemma);
  const inflected = {
    ...regular,
    past: past ?? regular.past,
    participle: participle ?? regular.participle,
  };
  for (const [form, word] of Object.entries(inflected) as [VerbForm, string][]) {
    const known = forms.get(word);
    if (known === undefined) forms.set(word, { verb, forms: new Set([form]) });
    else known.forms.add(form);
  }
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
