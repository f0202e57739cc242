import type { Snapshot } from '../snapshot.ts';
import { Box } from './box.ts';
import type { BoxElement } from './box-element.ts';
import { attributesIn, readMarkup } from './markup.ts';

/** What parts a text from the one before it: nothing, one line break, or the border of a block. */
export type Gap = 'none' | 'line' | 'block';

/** A text node of a page. */
export interface PageText {
  readonly data: string;
  readonly box: Box;
  readonly gap: Gap;
  /** Holds nothing but white space, or no words to read at all. */
  readonly blank: boolean;
}

/** The elements and texts of a page, as they were at one moment. */
export interface PageTree {
  /** All of them in document order, the root first. */
  readonly boxes: readonly Box[];
  /** As a {@link Snapshot} counts them, those of its head included. */
  readonly texts: readonly PageText[];
}

/**
 * @throws {SyntaxError} for what is no snapshot
 */
export function pageTree({ html, lengths }: Pick<Snapshot, 'html' | 'lengths'>): PageTree {
  const builder = new TreeBuilder(lengths === '' ? [] : lengths.split(' ').map(Number));
  readMarkup(html, builder);
  return builder.tree();
}

/** All words in a box, code and values included, as they stand in the source. */
export function textOf({ firstText, endText }: Box, { texts }: PageTree): string {
  let all = '';
  for (let at = firstText; at < endText; at++) all += texts[at]?.data ?? '';
  return all;
}

class TreeBuilder {
  readonly #boxes: Box[] = [];
  readonly #texts: PageText[] = [];
  readonly #lengths: readonly number[];
  #at: Box | null = null;
  /** The elements that are open, the innermost last. */
  readonly #around: MarkupElement[] = [];
  #gap: Gap = 'block';

  constructor(lengths: readonly number[]) {
    this.#lengths = lengths;
  }

  readonly opened = (name: string, attributes: string): void => {
    const element = new MarkupElement(name, attributes);
    const box = new Box(element, this.#at, this.#texts.length);
    this.#around.push(element);
    this.#boxes.push(box);
    this.#at = box;
    if (box.block) this.#gap = 'block';
    // Two line breaks in a row, perhaps with white space between them, end a paragraph.
    else if (box.tag === 'br') this.#gap = this.#gap === 'none' ? 'line' : 'block';
  };

  readonly closed = (): void => {
    const box = this.#at;
    if (!box) throw new SyntaxError('nothing is open');
    if (box.block) this.#gap = 'block';
    box.endText = this.#texts.length;
    this.#around.pop();
    const around = this.#around.at(-1);
    if (around) around.textLength += box.textLength;
    this.#at = box.parent;
  };

  readonly text = (data: string): void => {
    const [box, element] = [this.#at, this.#around.at(-1)];
    if (!box || !element) throw new SyntaxError('text in nothing');
    element.textLength += data.length;
    for (let from = 0; from < data.length;) {
      const length = this.#lengths[this.#texts.length];
      if (length === undefined) throw new SyntaxError('more texts than were counted');
      this.#add(data.slice(from, from + length), box);
      from += length;
      if (from > data.length) throw new SyntaxError('a shorter text than was counted');
    }
  };

  tree(): PageTree {
    const [root] = this.#boxes;
    // Texts without any data are written nowhere.
    while (root && this.#lengths[this.#texts.length] === 0) this.#add('', root);
    if (this.#texts.length !== this.#lengths.length) throw new SyntaxError('fewer texts');
    return { boxes: this.#boxes, texts: this.#texts };
  }

  #add(data: string, box: Box): void {
    const blank = box.unread || data.trim() === '';
    // White space leaves the gap to the words that follow it.
    this.#texts.push({ data, box, gap: blank ? 'none' : this.#gap, blank });
    if (!blank) this.#gap = 'none';
  }
}

/** An element whose attributes are looked at only if they are asked for. */
class MarkupElement implements BoxElement {
  readonly localName: string;
  textLength = 0;
  readonly #source: string;
  #attributes: ReadonlyMap<string, string> | null = null;

  constructor(localName: string, source: string) {
    this.localName = localName;
    this.#source = source;
  }

  readonly hasAttributes = (): boolean => this.#source !== '';

  readonly attribute = (name: string): string | null =>
    (this.#attributes ??= attributesIn(this.#source)).get(name) ?? null;
}
