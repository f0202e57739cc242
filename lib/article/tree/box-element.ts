/** What a box asks of its element. */
export interface BoxElement {
  /** In whatever letters. */
  readonly localName: string;
  readonly hasAttributes: () => boolean;
  /** Number of characters in it, whatever they are. */
  readonly textLength: number;
  /** The value of an attribute, or null. */
  readonly attribute: (name: string) => string | null;
}
