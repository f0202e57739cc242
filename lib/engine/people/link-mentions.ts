import type { Appearance } from './appearances.ts';
import { choosePerson, type Choice } from './choose-person.ts';
import { addNamesake, type Drafts, type PersonDraft } from './drafts.ts';
import { mentionOf } from './mentions.ts';
import { groupKey } from './name-groups.ts';
import type { NameRun } from './name-runs.ts';
import type { Reader } from './reader.ts';
import { isAmbiguousWord, isRatherAPlace, standsAsName } from './word-doubts.ts';

/** A run with the name cut out of it, if it holds one. */
export interface RunName {
  readonly run: NameRun;
  readonly appearance: Appearance | null;
}

/** A name of one word that nobody named before it explains. */
export interface UnlinkedName {
  readonly appearance: Appearance;
  readonly choice: Choice;
}

/**
 * Links every name in the text to the person that it means: full forms by their words, single words to whoever of that
 * name was named last.
 *
 * @returns the single names for which there was nobody yet
 */
export function linkMentions(
  reader: Reader,
  names: readonly RunName[],
  drafts: Drafts,
): readonly UnlinkedName[] {
  const linker = new Linker(reader, drafts);
  return names.map((name) => linker.link(name)).filter((name) => name !== null);
}

class Linker {
  readonly #reader: Reader;
  readonly #drafts: Drafts;
  readonly #byWord = new Map<string, PersonDraft[]>();

  constructor(reader: Reader, drafts: Drafts) {
    this.#reader = reader;
    this.#drafts = drafts;
    for (const draft of drafts.people) {
      for (const word of new Set(draft.words)) {
        if (word.length < 2) continue;
        addNamesake(this.#byWord, word, draft);
      }
    }
  }

  link({ run, appearance }: RunName): UnlinkedName | null {
    if (run.style !== 'plain') {
      this.#linkWithin(run, 1);
      return null;
    }
    if (appearance !== null && appearance.words.length > 1) {
      const draft = this.#drafts.byGroup.get(groupKey(appearance));
      if (draft === undefined) this.#linkWithin(run, 2);
      else this.#add(appearance, draft);
      return null;
    }
    const single = appearance ?? this.#lastWordOf(run);
    return single === null ? null : this.#linkSingle(single);
  }

  #linkSingle(single: Appearance): UnlinkedName | null {
    const known = this.#called(single.words[0] ?? '');
    const isDoubtful = !standsAsName(this.#reader, single) || isRatherAPlace(this.#reader, single);
    if (known.length > 0 && isDoubtful) return null;
    const choice = choosePerson(this.#reader, single, known);
    if (choice.person === null) return { appearance: single, choice };
    choice.person.gender ??= choice.gender;
    this.#add(single, choice.person);
    return null;
  }

  /** The last word of a run that seemed to name a thing, where people are called so too: "Mayor Hall". */
  #lastWordOf(run: NameRun): Appearance | null {
    const last = run.end - 1;
    const word = this.#reader.key(last);
    if (!this.#byWord.has(word)) return null;
    for (let i = run.first; i < last; i++) {
      if (!this.#reader.word(i).isPrefix) return null;
    }
    return { first: last, end: run.end, run, words: [word], suffix: null };
  }

  /** Finds known names inside a run in which capitals tell nothing, or that as a whole is no name. */
  #linkWithin(run: NameRun, leastWords: number): void {
    for (let i = run.first; i < run.end; i++) {
      const piece = this.#longestPiece(i, run);
      if (piece === null || piece.words.length < leastWords) continue;
      const person = piece.words.length > 1 ? piece.person : this.#singleIn(piece);
      if (person !== null) this.#add(piece, person);
      i = piece.end - 1;
    }
  }

  #singleIn(piece: Appearance): PersonDraft | null {
    const word = piece.words[0] ?? '';
    if (isAmbiguousWord(this.#reader, word)) return null;
    const { person, later } = choosePerson(this.#reader, piece, this.#called(word));
    return person ?? later;
  }

  /** The longest part of a known name that begins at a token. */
  #longestPiece(first: number, run: NameRun): (Appearance & { person: PersonDraft }) | null {
    let best: { person: PersonDraft; words: readonly string[] } | null = null;
    for (const person of this.#called(this.#reader.key(first))) {
      const words = this.#wordsOf(person, first, run.end);
      if (best === null || words.length > best.words.length) best = { person, words };
    }
    return best === null
      ? null
      : { ...best, first, end: first + best.words.length, run, suffix: null };
  }

  #wordsOf(person: PersonDraft, first: number, limit: number): readonly string[] {
    const words: string[] = [];
    let at = -1;
    for (let i = first; i < limit; i++) {
      const key = this.#reader.key(i);
      at = person.words.indexOf(key, at + 1);
      if (at < 0) break;
      words.push(key);
    }
    return words;
  }

  #called(word: string): readonly PersonDraft[] {
    return this.#byWord.get(word) ?? [];
  }

  #add(appearance: Appearance, person: PersonDraft): void {
    person.mentions.push(mentionOf(this.#reader, appearance, person));
  }
}
