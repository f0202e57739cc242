import type { Gender } from '../people/types.ts';

/**
 * What may carry the reported content of a verb of saying:
 * `quote` words in marks ("“…,” she laughed") · `that` a clause after "that" · `bare` a clause without it ·
 * `wh` a clause after whether, if, why … · `addressee` somebody told may stand before the content, `needs-addressee` always does ·
 * `infinitive` "vowed to resign" · `object-infinitive` "urged him to resign" · `noun` "announced a ban" ·
 * `naming` "called it a ban", "described it as a ban".
 */
export type Frame =
  | 'quote'
  | 'that'
  | 'bare'
  | 'wh'
  | 'addressee'
  | 'needs-addressee'
  | 'infinitive'
  | 'object-infinitive'
  | 'noun'
  | 'naming';

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

export interface SayingVerb {
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions after which a noun phrase is the content: "warned of", "called for". */
  readonly contentAfter: ReadonlySet<string>;
  /** Prepositions after which the content stands when an object comes between: "accused her of". */
  readonly contentAfterObject: ReadonlySet<string>;
}

export interface SayingVerbForm {
  readonly verb: SayingVerb;
  readonly forms: ReadonlySet<VerbForm>;
}

/** What finding cues and sources must know of a language. All words in lower case, apostrophes straight. */
export interface AttributionData {
  readonly sayingVerbs: ReadonlyMap<string, SayingVerbForm>;
  /** Verbs by which a question is put to somebody, as lemmas. */
  readonly askingVerbs: ReadonlySet<string>;
  /** Forms of verbs behind whose object another one's infinitive has that object as its subject: "led her to conclude". */
  readonly causingVerbs: ReadonlySet<string>;
  /** Nouns of saying that take a clause: "claim", "warning". */
  readonly sayingNouns: ReadonlySet<string>;
  /** What people give that is not they themselves: "criticism from Roe, who said …". */
  readonly reactionNouns: ReadonlySet<string>;
  /** Nouns for what somebody utters, which is that person's words: "his advice", "her message". */
  readonly speechNouns: ReadonlySet<string>;
  /** Plural nouns that are also a form of a verb of saying: "states", "claims". */
  readonly pluralNouns: ReadonlySet<string>;
  readonly accordingTo: readonly (readonly string[])[];
  readonly subjectPronouns: ReadonlySet<string>;
  readonly relativePronouns: ReadonlySet<string>;
  /** Words that alone denote nobody who could speak: "this", "there". */
  readonly demonstratives: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that go on with a noun phrase: "a spokesman for the ministry". */
  readonly nounPrepositions: ReadonlySet<string>;
  /** Before a name they make a place of it: "in", "near". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Forms of verbs other than those of saying that are no nouns: they end a noun phrase ("my editor used"). */
  readonly plainVerbs: ReadonlySet<string>;
  /** "and", "but", "while", "because": what a subject never crosses. */
  readonly conjunctions: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly complementizers: ReadonlySet<string>;
  readonly questionWords: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Days, months, "today", "statement", "interview": what a subject is not. */
  readonly timeWords: ReadonlySet<string>;
  readonly occasionWords: ReadonlySet<string>;
  /** Head nouns by what they denote: "police", "report", "officials". */
  readonly organisationNouns: ReadonlySet<string>;
  readonly groupNouns: ReadonlySet<string>;
  readonly documentNouns: ReadonlySet<string>;
  readonly unnamedNouns: ReadonlySet<string>;
  /** Nouns before a title in marks that is nobody's words: "film", "song", "called". */
  readonly workNouns: ReadonlySet<string>;
  readonly malePronouns: ReadonlySet<string>;
  readonly femalePronouns: ReadonlySet<string>;
  readonly pluralPronouns: ReadonlySet<string>;
  readonly neuterPronouns: ReadonlySet<string>;
  readonly speakerPronouns: ReadonlySet<string>;
  readonly addressedPronouns: ReadonlySet<string>;
  /** Nouns that after "the" stand for a body just named ("company"). */
  readonly bodyNouns: ReadonlySet<string>;
  /** Capitalised words that name no body: places and nations. */
  readonly noBodies: ReadonlySet<string>;
  /** Short forms of roles ("pm"), with the words that they stand for. */
  readonly roleAbbreviations: ReadonlyMap<string, readonly string[]>;
  /** Nouns that after "the" stand for a person just named ("striker"), with the gender that they tell. */
  readonly standIns: ReadonlyMap<string, Gender | null>;
}
