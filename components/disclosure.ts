import type { RefObject } from 'preact';
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';

/** The attributes that make a button open and close a part of the page, and tell so to all readers. */
export interface Disclosure {
  readonly open: boolean;
  /** It is open because its button was pressed. */
  readonly pressed: boolean;
  readonly show: () => void;
  /** Closes it from inside: the focus goes back to the button. */
  readonly hide: () => void;
  readonly id: string;
  readonly button: {
    readonly ref: RefObject<HTMLButtonElement | null>;
    readonly type: 'button';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string | undefined;
    readonly onClick: () => void;
  };
}

/**
 * State of a part that opens and closes. Spread `button` on the button, put `id` on the part and
 * render the part only while `open`.
 */
export function useDisclosure(initially = false): Disclosure {
  const [state, setState] = useState<'closed' | 'shown' | 'pressed'>(
    initially ? 'shown' : 'closed',
  );
  const open = state !== 'closed';
  const id = useId();
  const show = useCallback(() => {
    setState((now) => (now === 'closed' ? 'shown' : now));
  }, []);
  const ref = useRef<HTMLButtonElement>(null);
  const hide = useCallback(() => {
    ref.current?.focus();
    setState('closed');
  }, []);
  const button = {
    ref,
    type: 'button',
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    onClick: () => {
      setState(open ? 'closed' : 'pressed');
    },
  } as const;
  return { open, pressed: state === 'pressed', show, hide, id, button };
}

/**
 * Brings a part of an own document into view when its button opens it: below that may be beyond the edge.
 *
 * @param within the first of the part's elements that fits, where the whole is too long
 */
export function useReveal(
  { pressed, id }: Pick<Disclosure, 'pressed' | 'id'>,
  within?: string,
): void {
  useEffect(() => {
    if (!pressed) return;
    const part = document.getElementById(id);
    const seen = within === undefined ? part : part?.querySelector(within);
    seen?.scrollIntoView({ block: 'nearest' });
  }, [pressed, id, within]);
}
