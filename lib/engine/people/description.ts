import type { RoleKind } from './word-facts.ts';

/** What the article says somebody is, in its own words. */
export interface Description {
  readonly text: string;
  /** Lower-case nouns in it that can stand for the person. */
  readonly nouns: readonly string[];
  /** The kind of the noun that says what somebody is. */
  readonly kind: RoleKind;
  /** What one is to another person: kin, or "her rival". */
  readonly isRelation: boolean;
}
