import type { ComponentChildren, VNode } from 'preact';
import { styleOf, UNKNOWN_STYLE } from '../lib/palette/palette.ts';
import { useLook } from './look.ts';

/** A speaker's rank, a person's name, or words whose speaker is left open. */
export type Mark = number | 'name' | 'open';

/** Words that look as they would in a marked page. */
export function Marked(props: {
  readonly mark: Mark;
  readonly children: ComponentChildren;
}): VNode {
  const { mark, children } = props;
  const look = useLook();
  if (mark === 'name') return <span class="marked-name">{children}</span>;
  const { line, tint, underline, thickness } =
    mark === 'open' ? UNKNOWN_STYLE : styleOf(mark, look);
  const style = {
    backgroundColor: tint,
    textDecorationLine: 'underline',
    textDecorationStyle: underline,
    textDecorationThickness: thickness,
    textDecorationColor: line,
  };
  return (
    <span class="marked" style={style}>
      {children}
    </span>
  );
}
