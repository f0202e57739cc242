import type { TokenRange } from '../../text/types.ts';
import type { PersonKind, Span } from '../../types.ts';
import type { AttributionContext } from '../context.ts';
import { acronymsIn } from './acronyms.ts';

/** A speaker who is no named person: an organisation, a group, a document, somebody unnamed. */
export interface Entity {
  /** As the article puts it, at its first mention. */
  readonly name: string;
  readonly kind: PersonKind;
  readonly mentions: Span[];
}

/** Who a source denotes: a named person (index into `context.people`) or an entity (index into `Cast.entities`). */
export type Referent =
  | { readonly type: 'person'; readonly index: number }
  | { readonly type: 'entity'; readonly index: number };

export interface Resolution {
  readonly referent: Referent | null;
  /** The mentions that lead from the source's own words to the referent, nearest first. */
  readonly via: readonly Span[];
  /** How sure the step from words to referent is, 0 to 1. */
  readonly certainty: number;
}

export const UNRESOLVED: Resolution = { referent: null, via: [], certainty: 0.5 };

/** One turn of speech: who spoke, and where the words for the speaker stood. */
interface Turn {
  readonly referent: Referent;
  readonly at: number;
}

/** What resolving sources in the order of the text remembers. */
export interface Cast {
  readonly context: AttributionContext;
  /** Acronym in lower case → the name that the article gives for it. */
  readonly acronyms: ReadonlyMap<string, string>;
  readonly entities: Entity[];
  readonly turns: Turn[];
}

export function createCast(context: AttributionContext): Cast {
  return { context, acronyms: acronymsIn(context), entities: [], turns: [] };
}

/** The last turn that began before token `at`, of a referent that fits. */
export function lastTurnBefore(
  cast: Cast,
  at: number,
  fits: (referent: Referent) => boolean,
): Turn | null {
  for (let i = cast.turns.length - 1; i >= 0; i--) {
    const turn = cast.turns[i];
    if (turn !== undefined && turn.at < at && fits(turn.referent)) return turn;
  }
  return null;
}

/** Notes that `referent` spoke in the words of `source`. */
export function noteTurn(cast: Cast, source: TokenRange, referent: Referent): void {
  cast.turns.push({ referent, at: source.first });
}
