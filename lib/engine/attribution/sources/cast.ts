import type { TokenRange } from '../../text/types.ts';
import type { PersonKind, Span } from '../../types.ts';
import type { AttributionContext, PersonMention } from '../context.ts';
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

/** What resolving sources in the order of the text remembers. */
export interface Cast {
  readonly context: AttributionContext;
  /** Acronym in lower case → the name that the article gives for it. */
  readonly acronyms: ReadonlyMap<string, string>;
  readonly entities: Entity[];
  /** Words by which an entity is found again → its index; the last entity of several. */
  readonly entityByWords: Map<string, number>;
  /** Last entity of each kind that spoke. */
  readonly lastOfKind: Map<PersonKind, number>;
  /** Token at which a source begins → the person who speaks there. */
  readonly speakerAt: Map<number, number>;
  /** Token of a pronoun outside of quotations → the person it stands for. */
  readonly pronounAt: Map<number, number>;
  /** Noun of a description that was resolved ("expert" of "the expert") → the mention it stood for. */
  readonly stoodFor: Map<string, PersonMention>;
  /** How often the article uses each name that is nobody's; empty until asked for. */
  readonly timesNamed: Map<string, number>;
  /** Up to this token all pronouns are resolved. */
  readUpTo: number;
}

export function createCast(context: AttributionContext): Cast {
  return {
    context,
    acronyms: acronymsIn(context),
    entities: [],
    entityByWords: new Map(),
    lastOfKind: new Map(),
    speakerAt: new Map(),
    pronounAt: new Map(),
    stoodFor: new Map(),
    timesNamed: new Map(),
    readUpTo: 0,
  };
}

/** The entity of one of these kinds that spoke last, or null. */
export function lastSpeakerOf(cast: Cast, kinds: readonly PersonKind[]): Referent | null {
  const [latest] = [...cast.lastOfKind].filter(([kind]) => kinds.includes(kind)).toReversed();
  return latest === undefined ? null : { type: 'entity', index: latest[1] };
}

/** That entity as a resolution, `UNRESOLVED` if there is none. */
export function lastOf(cast: Cast, kinds: readonly PersonKind[], certainty: number): Resolution {
  const referent = lastSpeakerOf(cast, kinds);
  return referent === null ? UNRESOLVED : { referent, via: [], certainty };
}

/** Whether an entity was last mentioned behind a token. */
export function spokeAfter(
  { context, entities }: Cast,
  entity: Referent | null,
  token: number,
): boolean {
  const last = entity === null ? undefined : entities[entity.index]?.mentions.at(-1);
  return last !== undefined && last.start > (context.article.tokens[token]?.start ?? 0);
}

/** Notes that `referent` spoke in the words of `source`. */
export function noteTurn(cast: Cast, source: TokenRange, { type, index }: Referent): void {
  if (type === 'person') {
    cast.speakerAt.set(source.first, index);
    return;
  }
  const kind = cast.entities[index]?.kind ?? 'unnamed';
  // Deleted first, so that the map's order is that of speaking.
  cast.lastOfKind.delete(kind);
  cast.lastOfKind.set(kind, index);
}
