import type { VNode } from 'preact';
import { useLook } from './look.ts';
import { styleOf, UNKNOWN_STYLE } from '../lib/palette/palette.ts';

/**
 * A sample of the marks in the page.
 *
 * @param rank of the speaker, or null for words whose speaker is left open
 */
export function Swatch({ rank }: { readonly rank: number | null }): VNode {
  const look = useLook();
  const { tint, line, underline, thickness } = rank === null ? UNKNOWN_STYLE : styleOf(rank, look);
  const words = {
    textDecorationLine: 'underline',
    textDecorationStyle: underline,
    textDecorationThickness: thickness,
    textDecorationColor: line,
  };
  return (
    <span class="swatch" aria-hidden="true" style={{ backgroundColor: tint }}>
      <span style={words}>{rank === null ? '\u2007?\u2007' : '\u2007“\u2007'}</span>
    </span>
  );
}
