import type { BoxElement } from './box-element.ts';
import { nameWords } from './name-words.ts';
import { tagOf, type Tag } from './tags.ts';

/** An element of a page with its place in it. */
export class Box {
  readonly element: BoxElement;
  readonly parent: Box | null;
  readonly depth: number;
  readonly kind: Tag;
  /** Holds code or values of fields, not words to read. */
  readonly unread: boolean;
  /** Is a link, or stands in one. */
  readonly linked: boolean;
  /** The boxes right in it, in their order. */
  readonly children: Box[] = [];
  /** The one before it in the same parent. */
  readonly before: Box | null;
  /** The texts in it are those of the page's from the first to before the end. */
  readonly firstText: number;
  endText: number;
  /** What nearest.ts has found from here outwards, by the number of the question. */
  answers: (Box | null)[] | null = null;
  #bare: boolean | null = null;
  #className: string | null = null;
  #words: readonly string[] | null = null;

  /**
   * @param parent the box around it; null for the root
   * @param firstText how many texts stand before it
   */
  constructor(element: BoxElement, parent: Box | null, firstText = 0) {
    const kind = tagOf(element.localName);
    this.element = element;
    this.parent = parent;
    this.before = addTo(parent, this);
    this.firstText = this.endText = firstText;
    this.depth = parent === null ? 0 : parent.depth + 1;
    this.kind = kind;
    this.unread = kind.unread || parent?.unread === true;
    this.linked =
      parent?.linked === true || (kind.name === 'a' && element.attribute('href') !== null);
  }

  /** Local name in small letters. */
  get tag(): string {
    return this.kind.name;
  }

  /** Starts and ends a block of text. */
  get block(): boolean {
    return this.kind.block;
  }

  /** Number of characters in it, whatever they are. */
  get textLength(): number {
    return this.element.textLength;
  }

  /** Has no attributes, so that nothing is to be asked of them. */
  get bare(): boolean {
    return (this.#bare ??= !this.element.hasAttributes());
  }

  /** The classes as they stand in the source; '' for none. */
  get className(): string {
    return (this.#className ??= this.attribute('class') ?? '');
  }

  /** The words in small letters by which the page's makers name it. */
  get words(): readonly string[] {
    return (this.#words ??= this.bare ? [] : nameWords(this.element, this.className));
  }

  /** The value of an attribute, or null. */
  attribute(name: string): string | null {
    return this.bare ? null : this.element.attribute(name);
  }
}

/** @returns the box before it */
function addTo(parent: Box | null, box: Box): Box | null {
  const before = parent?.children.at(-1) ?? null;
  parent?.children.push(box);
  return before;
}
