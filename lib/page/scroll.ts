import { ancestorsOf, read } from './safe-dom.ts';

/** Something that scrolls, and the middle of what is seen of it, in pixels from its view's top. */
interface Scroller {
  readonly element: Element;
  readonly middle: number;
}

/**
 * Scrolls a range into the middle of the view and of every scrolling box around it. An element can
 * be told to show itself, a range cannot: and its element may be much longer than the view.
 *
 * @param behavior `smooth` or `instant`
 */
export function scrollToMiddle(range: Range, view: Window, behavior: ScrollBehavior): void {
  let middle = scrollBoxes(range.startContainer, view, middleOf(shownRect(range)), behavior);
  for (let at = view, frame = frameOf(at); frame; at = at.parent, frame = frameOf(at)) {
    middle += rectOf(frame).top + read(frame, 'clientTop');
    middle = scrollBoxes(frame, at.parent, middle, behavior);
  }
}

/** @returns where the place will be in the view once all boxes around it have come to rest */
function scrollBoxes(node: Node, view: Window, place: number, behavior: ScrollBehavior): number {
  let middle = place;
  for (const { element, middle: wanted } of scrollersAround(node, view)) {
    const from = read(element, 'scrollTop');
    const most = read(element, 'scrollHeight') - read(element, 'clientHeight');
    const top = Math.min(Math.max(from + middle - wanted, 0), most);
    middle -= top - from;
    Reflect.apply(read(element, 'scrollTo'), element, [{ top, behavior }]);
  }
  return middle;
}

/** The frame in which a view is shown; null for the outermost one, and for one in a page of others. */
function frameOf({ frameElement }: Window): Element | null {
  return frameElement;
}

function middleOf({ top, height }: DOMRect): number {
  return top + height / 2;
}

/** Where the range is, or, if it is not shown (in closed details), the nearest box that is. */
function shownRect(range: Range): DOMRect {
  if (range.getClientRects().length > 0) return range.getBoundingClientRect();
  const hidden = ancestorsOf(range.startContainer);
  const shown = hidden.find((element) => read(element, 'getClientRects').call(element).length > 0);
  return shown ? rectOf(shown) : range.getBoundingClientRect();
}

function scrollersAround(node: Node, view: Window): readonly Scroller[] {
  const { document } = view;
  const root = read(document, 'scrollingElement') ?? read(document, 'documentElement');
  const scrollers: Scroller[] = [];
  for (const element of ancestorsOf(node)) {
    if (element === root) break;
    const style = view.getComputedStyle(element);
    if (/^(?:auto|scroll|overlay)$/u.test(style.overflowY) && scrolls(element, view)) {
      const inset = read(element, 'clientTop') + read(element, 'clientHeight') / 2;
      scrollers.push({ element, middle: rectOf(element).top + inset });
    }
    // What is fixed to the view stays where it is when the page scrolls.
    if (style.position === 'fixed') return scrollers;
  }
  return [...scrollers, { element: root, middle: view.innerHeight / 2 }];
}

/** The body's `overflow` is the view's, unless the root element has one itself. */
function scrolls(element: Element, view: Window): boolean {
  if (read(element, 'scrollHeight') <= read(element, 'clientHeight')) return false;
  const root = read(view.document, 'documentElement');
  return (
    read(element, 'localName') !== 'body' || view.getComputedStyle(root).overflowY !== 'visible'
  );
}

function rectOf(element: Element): DOMRect {
  return read(element, 'getBoundingClientRect').call(element);
}
