/** Of the view, above and below it: what comes so near will be seen soon. */
const NEAR = '100%';

/**
 * Calls back whenever an element comes near the part of its scrolling box that is in view.
 *
 * @returns ends it
 */
export function whenNear(element: Element, callBack: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.at(-1)?.isIntersecting === true) callBack();
    },
    { root: scrollerOf(element), rootMargin: `${NEAR} 0px` },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

/** Null for the view itself. */
function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/^(?:auto|scroll)$/u.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
