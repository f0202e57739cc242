import type { VNode } from 'preact';

/** Lines in a box of 16, drawn in the colour of the text. */
const PATHS = {
  previous: 'M3 10.5 8 5.5l5 5',
  next: 'M3 5.5 8 10.5l5-5',
  nextSpeaker: 'M3 3.5 8 8.5l5-5M3 12.5h10',
  panel: 'M2 3.5h12v9H2zM9.5 3.5v9',
  copy: 'M6 6h7.5v7.5H6zM3.5 10H2.5V2.5H10v1',
  correct: 'M3 10.5 10.5 3 13 5.5 5.5 13 2.5 13.5zM9 4.5 11.5 7',
  take: 'M8 2v8M4.5 6.5 8 10l3.5-3.5M2.5 13.5h11',
  settings: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.5v4M6 9.5v4',
  search: 'M10.5 10.5 14 14M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9z',
} as const;

/** A picture beside or in place of words that a screen reader gets otherwise. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }): VNode {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
