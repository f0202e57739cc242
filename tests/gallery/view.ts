import type { VNode } from 'preact';
import type { I18n } from '../../components/i18n.ts';

/** One picture of the gallery, before it is taken in every scheme, width, language and direction. */
export interface GalleryView {
  /** Where it is seen, which decides how large the picture is. */
  readonly place: Place;
  readonly node: (i18n: I18n) => VNode;
  /** What the reader has done before the picture is taken. */
  readonly act?: Act;
}

/** `page` is a document of ours in a tab for itself, `website` one of somebody else's. */
export type Place = 'popup' | 'panel' | 'page' | 'card' | 'website';

/** Something that a reader does in a view. */
export type Act = (root: Element, i18n: I18n) => void;
