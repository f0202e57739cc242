import { Box } from '../../article/tree/box.ts';
import { isSentence, isUnseen } from '../../article/unseen-sentences.ts';
import { ancestorsOf, attributeOf, hasAttributes, localNameOf, read } from '../safe-dom.ts';
import { pageTexts, type Texts } from '../snapshot/page-texts.ts';

/** What the article's part of a page says, as it was at one moment. */
export interface KnownWords {
  /** Whether the page says something in that part now that it did not say then. */
  readonly misses: (page: Document, home: Element | null) => boolean;
}

/**
 * Remembers all sentences of a page.
 *
 * @param unseen those that nobody saw
 */
export function rememberWords({ nodes, data }: Texts, unseen: readonly Text[]): KnownWords {
  let known: ReadonlyMap<Text, string> | null = null;
  const remembered = () => {
    const hidden = new Set(unseen);
    return new Map(
      nodes.flatMap((node, at): [Text, string][] =>
        hidden.has(node) ? [] : [[node, data[at] ?? '']],
      ),
    );
  };
  return {
    misses: (page, home) => {
      known ??= remembered();
      const now = pageTexts(page);
      const isNew = (node: Text, at: number) => {
        const text = now?.data[at] ?? '';
        return known?.get(node) !== text && isSentence(text) && isSeenIn(home, node);
      };
      return now?.nodes.some(isNew) === true;
    },
  };
}

/** Whether a text is to be read, in an element; everything is in null. */
function isSeenIn(home: Element | null, node: Text): boolean {
  const around = ancestorsOf(node);
  if (home !== null && !around.includes(home)) return false;
  const box = around.reduceRight<Box | null>((outer, element) => liveBox(element, outer), null);
  return box !== null && !isUnseen(box);
}

function liveBox(element: Element, parent: Box | null): Box {
  const asked = {
    localName: localNameOf(element),
    get textLength() {
      return read(element, 'textContent').length;
    },
    hasAttributes: () => hasAttributes(element),
    attribute: (name: string) => attributeOf(element, name),
  };
  return new Box(asked, parent);
}
