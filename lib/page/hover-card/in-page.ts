import { read } from '../safe-dom.ts';

/** Where a box of a document is seen in the view of the page. */
export type IntoPage = (box: DOMRect) => DOMRect;

/**
 * How boxes of a document lie in the page: it may be that of a frame in it, or of a frame in a frame.
 *
 * @param home the document; may be the page itself
 */
export function intoPage(home: Document, page: Document): IntoPage {
  const frames = framesBetween(home, page);
  return (box) => frames.reduce(outOf, box);
}

/** From the innermost out. */
function framesBetween(home: Document, page: Document): readonly HTMLElement[] {
  const frames: HTMLElement[] = [];
  for (let at = home; at !== page;) {
    const frame = read(at, 'defaultView')?.frameElement;
    if (!isHtml(frame)) break;
    frames.push(frame);
    at = read(frame, 'ownerDocument');
  }
  return frames;
}

/** Only frames of HTML show a document of the same origin. */
function isHtml(element: Element | null | undefined): element is HTMLElement {
  return element !== null && element !== undefined && 'offsetWidth' in element;
}

/** A frame shows its view inside its border and padding, larger or smaller where it is scaled. */
function outOf(inner: DOMRect, frame: HTMLElement): DOMRect {
  const { left, top, width } = read(frame, 'getBoundingClientRect').call(frame);
  const style = read(frame, 'ownerDocument').defaultView?.getComputedStyle(frame);
  const inset = (padding: string | undefined) => Number.parseFloat(padding ?? '') || 0;
  const scale = width / (read(frame, 'offsetWidth') || 1);
  const x = read(frame, 'clientLeft') + inset(style?.paddingLeft) + inner.x;
  const y = read(frame, 'clientTop') + inset(style?.paddingTop) + inner.y;
  return new DOMRect(left + x * scale, top + y * scale, inner.width * scale, inner.height * scale);
}
