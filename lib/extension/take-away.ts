/** A file as the reader gets it. */
interface TextFile {
  readonly name: string;
  /** A media type. */
  readonly type: string;
  readonly text: string;
}

/** How long the browser may take to save it, in milliseconds. */
const SAVED = 60_000;

/** @returns whether the text is in the clipboard: browsers want a click shortly before */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Saves a file from a page of the extension, as a click on a link to it does: this needs no
 * permission, and the browser asks where to, if the reader has it ask.
 */
export function saveFile({ name, type, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, SAVED);
}
