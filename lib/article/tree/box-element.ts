/** What a box asks of its element. */
export interface BoxElement {
  /** In whatever letters. */
  readonly localName: string;
  readonly hasAttributes: () => boolean;
  /** The value of an attribute, or null. */
  readonly attribute: (name: string) => string | null;
}
