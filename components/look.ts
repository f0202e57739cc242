import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DEFAULT_LOOK, type Look } from '../lib/palette/palette.ts';

/** How the reader wants marks to look, in the page and as samples in the views. */
export const LookContext = createContext<Look>(DEFAULT_LOOK);

export function useLook(): Look {
  return useContext(LookContext);
}
