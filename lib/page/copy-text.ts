import { read } from './safe-dom.ts';

/**
 * Puts text on the clipboard, during a click or a key press of the reader's. Pages without TLS have no
 * clipboard of their own; there the browser's older command is used, which the page cannot overhear.
 *
 * @returns whether it is there
 */
export async function copyText(page: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(page, text);
  }
}

function copyByCommand(page: Document, text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  addEventListener('copy', fill, { capture: true });

  read(page, 'execCommand').call(page, 'copy');
  removeEventListener('copy', fill, { capture: true });
  return copied;
}
