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
  const [open, setOpen] = useState(initially);
  const [pressed, setPressed] = useState(false);
  const id = useId();
  const show = useCallback(() => {
    setOpen(true);
  }, []);
  const ref = useRef<HTMLButtonElement>(null);
  const hide = useCallback(() => {
    ref.current?.focus();
    setOpen(false);
  }, []);
  const button = {
    ref,
    type: 'button',
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    onClick: () => {
      setOpen(!open);
      setPressed(!open);
    },
  } as const;
  return { open, pressed, show, hide, id, button };
}

/** Brings a part of an own document into view when it opens: below its button may be beyond the edge. */
export function useReveal({ open, id }: Pick<Disclosure, 'open' | 'id'>): void {
  useEffect(() => {
    if (open) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [open, id]);
}
