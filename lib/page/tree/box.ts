import { attributeOf, hasAttributes, localNameOf } from '../safe-dom.ts';
import { nameWords } from './name-words.ts';
import { tagOf, type Tag } from './tags.ts';

/** An element of the live page with its place in it, known without asking the element again. */
export class Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly depth: number;
  readonly kind: Tag;
  /** Holds code or values of fields, not words to read. */
  readonly unread: boolean;
  /** Is a link, or stands in one. */
  readonly linked: boolean;
  /** What nearest.ts has found from here outwards, by the number of the question. */
  answers: (Box | null)[] | null = null;
  #bare: boolean | null = null;
  #className: string | null = null;
  #words: readonly string[] | null = null;

  /** @param parent the box around it; null for the root */
  constructor(element: Element, parent: Box | null) {
    const kind = tagOf(localNameOf(element));
    this.element = element;
    this.parent = parent;
    this.depth = parent === null ? 0 : parent.depth + 1;
    this.kind = kind;
    this.unread = kind.unread || parent?.unread === true;
    this.linked =
      parent?.linked === true || (kind.name === 'a' && attributeOf(element, 'href') !== null);
  }

  /** Local name in small letters. */
  get tag(): string {
    return this.kind.name;
  }

  /** Starts and ends a block of text. */
  get block(): boolean {
    return this.kind.block;
  }

  /** Has no attributes, so that nothing is to be asked of them. */
  get bare(): boolean {
    return (this.#bare ??= !hasAttributes(this.element));
  }

  /** The classes as they stand in the source; '' for none. */
  get className(): string {
    return (this.#className ??= this.bare ? '' : (attributeOf(this.element, 'class') ?? ''));
  }

  /** The words in small letters by which the page's makers name it. */
  get words(): readonly string[] {
    return (this.#words ??= this.bare ? [] : nameWords(this.element, this.className));
  }
}
