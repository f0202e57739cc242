import { attributeOf, localNameOf } from '../safe-dom.ts';
import { nameWords } from './box-words.ts';
import { isBlockTag, isUnreadTag } from './tags.ts';

/** An element of the live page with its place in it, known without asking the element again. */
export class Box {
  readonly element: Element;
  readonly parent: Box | null;
  readonly depth: number;
  /** Local name in lower case. */
  readonly tag: string;
  /** Starts and ends a block of text. */
  readonly block: boolean;
  /** Holds code or values of fields, not words to read. */
  readonly unread: boolean;
  /** Is a link, or stands in one. */
  readonly linked: boolean;
  /** What nearest.ts has found from here outwards, by the number of the question. */
  readonly answers: (Box | null)[] = [];
  #className: string | undefined;
  #words: readonly string[] | undefined;

  /** @param parent the box around it; null for the root */
  constructor(element: Element, parent: Box | null) {
    const tag = localNameOf(element).toLowerCase();
    this.element = element;
    this.parent = parent;
    this.depth = parent ? parent.depth + 1 : 0;
    this.tag = tag;
    this.block = isBlockTag(tag);
    this.unread = (parent?.unread ?? false) || isUnreadTag(tag);
    this.linked =
      (parent?.linked ?? false) || (tag === 'a' && attributeOf(element, 'href') !== null);
  }

  /** The classes as they stand in the source; '' for none. */
  get className(): string {
    return (this.#className ??= attributeOf(this.element, 'class') ?? '');
  }

  /** The words in small letters by which the page's makers name it. */
  get words(): readonly string[] {
    return (this.#words ??= nameWords(this.element, this.className));
  }
}
