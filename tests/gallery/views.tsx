import { CARD_VIEWS } from './card-views.tsx';
import { PAGE_VIEWS } from './page-views.tsx';
import { POPUP_VIEWS } from './popup-views.tsx';
import type { GalleryView } from './view.ts';
import { WEBSITE_VIEWS } from './website-views.tsx';

/** Every view in every state, by name. */
export const VIEWS: Readonly<Record<string, GalleryView>> = {
  ...POPUP_VIEWS,
  ...CARD_VIEWS,
  ...PAGE_VIEWS,
  ...WEBSITE_VIEWS,
};
