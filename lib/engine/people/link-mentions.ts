import type { Appearance } from './appearances.ts';
import type { DraftMention, Drafts, PersonDraft } from './drafts.ts';
import { groupKey } from './name-groups.ts';
import type { NameRun } from './name-runs.ts';
import { isGivenName, isTitleWord } from './name-words.ts';
import { choosePerson, type Choice } from './choose-person.ts';
import type { Reader } from './reader.ts';
import { isAmbiguousWord, standsAsName } from './word-doubts.ts';
import type { NameForm } from './types.ts';

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
  return names.flatMap((name) => linker.link(name));
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
        const known = this.#byWord.get(word);
        if (known === undefined) this.#byWord.set(word, [draft]);
        else known.push(draft);
      }
    }
  }

  link({ run, appearance }: RunName): readonly UnlinkedName[] {
    if (run.style !== 'plain') {
      this.#linkWithin(run, 1);
      return [];
    }
    if (appearance !== null && appearance.words.length > 1) {
      const draft = this.#drafts.byGroup.get(groupKey(appearance));
      if (draft === undefined) this.#linkWithin(run, 2);
      else draft.mentions.push(mentionOf(this.#reader, appearance, draft));
      return [];
    }
    const single = appearance ?? this.#lastWordOf(run);
    return single === null ? [] : this.#linkSingle(single);
  }

  #linkSingle(single: Appearance): readonly UnlinkedName[] {
    const word = single.words[0] ?? '';
    const known = this.#byWord.get(word) ?? [];
    if (known.length > 0 && !standsAsName(this.#reader, single)) return [];
    if (known.length > 0 && this.#isRatherAPlace(single)) return [];
    const choice = choosePerson(this.#reader, single, known);
    if (choice.person === null) return [{ appearance: single, choice }];
    choice.person.mentions.push(mentionOf(this.#reader, single, choice.person));
    return [];
  }

  /** "England", where a player of that name is: a person's only with a title, or where it speaks. */
  #isRatherAPlace({ first, end, run, words }: Appearance): boolean {
    const { data } = this.#reader;
    if (!data.places.has(words[0] ?? '') || run.first < first) return false;
    const speaks =
      data.speechVerbs.has(this.#reader.lower(end)) ||
      data.invertedVerbs.has(this.#reader.lower(first - 1));
    return !speaks;
  }

  /** The last word of a run that seemed to name a thing, where people are called so too: "Mayor Hall". */
  #lastWordOf(run: NameRun): Appearance | null {
    const last = run.end - 1;
    const word = this.#reader.key(last);
    if (!this.#byWord.has(word)) return null;
    for (let i = run.first; i < last; i++) {
      if (!isTitleWord(this.#reader.data, this.#reader.key(i))) return null;
    }
    return { first: last, end: run.end, run, words: [word], suffix: null };
  }

  /** Finds known names inside a run in which capitals tell nothing. */
  #linkWithin(run: NameRun, leastWords: number): void {
    for (let i = run.first; i < run.end; i++) {
      const piece = this.#longestPiece(i, run.end);
      if (piece === null) continue;
      const { draft, end } = piece;
      if (
        end - i < leastWords ||
        (end - i === 1 && isAmbiguousWord(this.#reader, this.#reader.key(i)))
      )
        continue;
      const words = Array.from({ length: end - i }, (_, k) => this.#reader.key(i + k));
      const appearance = { first: i, end, run, words, suffix: null };
      const person =
        words.length > 1
          ? draft
          : choosePerson(this.#reader, appearance, this.#byWord.get(words[0] ?? '') ?? []);
      const chosen = 'mentions' in person ? person : (person.person ?? person.later);
      chosen?.mentions.push(mentionOf(this.#reader, appearance, chosen));
      i = end - 1;
    }
  }

  #longestPiece(first: number, limit: number): { draft: PersonDraft; end: number } | null {
    let best: { draft: PersonDraft; end: number } | null = null;
    for (const draft of this.#byWord.get(this.#reader.key(first)) ?? []) {
      let at = draft.words.indexOf(this.#reader.key(first));
      let end = first + 1;
      while (end < limit) {
        const next = draft.words.indexOf(this.#reader.key(end), at + 1);
        if (next < 0) break;
        at = next;
        end++;
      }
      if (best === null || end > best.end) best = { draft, end };
    }
    return best;
  }
}

/** The mention that an appearance is of a person. */
export function mentionOf(
  reader: Reader,
  { first, end, words }: Appearance,
  person: PersonDraft,
): DraftMention {
  return { first: withParticles(reader, first, person), end, form: formOf(reader, words, person) };
}

/** "von Marchmont said": the small words before a family name belong to it if the full form has them. */
function withParticles(reader: Reader, first: number, person: PersonDraft): number {
  let at = first;
  while (reader.data.particles.has(reader.text(at - 1))) {
    const known = person.words.indexOf(reader.key(at - 1));
    if (known < 0 || person.words[known + 1] !== reader.key(at)) break;
    at--;
  }
  return at;
}

function formOf(reader: Reader, words: readonly string[], person: PersonDraft): NameForm {
  const [firstOfAll] = person.words;
  const hasLast = words.at(-1) === person.words.at(-1);
  if (words.length > 1)
    return hasLast && words[0] !== firstOfAll && !startsLike(words, person) ? 'surname' : 'full';
  if (person.words.length === 1) return 'full';
  if (hasLast) return 'surname';
  if (words[0] !== firstOfAll) return 'other';
  return isGivenName(reader.data, words[0] ?? '') ? 'given' : 'surname';
}

/** "J. Halloway", "Bob Halloway": as many words before the family name as the full form has. */
function startsLike(words: readonly string[], person: PersonDraft): boolean {
  return words[0]?.[0] === person.words[0]?.[0] || words.length === person.words.length;
}
