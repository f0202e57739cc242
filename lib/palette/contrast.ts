/**
 * Contrast of two opaque colours, 1 (none) to 21 (black on white).
 *
 * @param one `#rrggbb`
 * @param other `#rrggbb`
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Papers on which marks have to be seen: light pages, and the dark grey of dark ones. */
const PAPERS = ['#ffffff', '#1b1b1e'] as const;

/** What WCAG 2.2 asks of graphical objects (1.4.11). */
export const LEAST_CONTRAST = 3;

/** The smaller contrast that a line has with light and with dark pages. */
export function contrastOnPages(line: string): number {
  return Math.min(...PAPERS.map((paper) => contrast(line, paper)));
}
