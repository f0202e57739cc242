/**
 * Finds a control by part of its accessible name. It is evaluated in the popup's document, so it
 * stands alone.
 * @throws {Error} that lists the names there are.
 */
export function findControl(name: string): HTMLElement {
  const nameOf = (control: HTMLElement) => {
    const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
    const shown = [control, ...labels].map(({ textContent }) => textContent);
    return [control.getAttribute('aria-label') ?? '', ...shown].join(' ').trim();
  };
  const all = [
    ...document.querySelectorAll<HTMLElement>('button, input, summary, a[href], [role="button"]'),
  ];
  const found = all.find((control) => nameOf(control).includes(name));
  if (found) return found;
  throw new Error(`No control is named “${name}”; there are: ${all.map(nameOf).join(' | ')}`);
}

/** Brings a control into view, and gives its middle there. It is evaluated like {@link findControl}. */
export async function middleOf(
  control: HTMLElement,
): Promise<{ readonly x: number; readonly y: number }> {
  // What comes into view is laid out only then, which may move it for some frames.
  for (let still = 0, top = NaN; still < 3;) {
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = control.getBoundingClientRect().top;
    still = now === top ? still + 1 : 0;
    top = now;
  }
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
