import type { GalleryView } from './view.ts';
import { Website } from './website.tsx';

function website(at: number, css: string): GalleryView {
  return { place: 'website', node: () => <Website at={at} css={css} /> };
}

/** Marks and card on pages as different as houses make them. */
export const WEBSITE_VIEWS: Readonly<Record<string, GalleryView>> = {
  'website: plain': website(0, 'body { font: 18px/1.5 serif; background: #fff }'),
  'website: dark': website(
    1,
    'body { font: 17px/1.6 sans-serif; color: #e8e6e3; background: #121212 } a { color: #8ab4f8 }',
  ),
  'website: salmon': website(
    2,
    'body { font: 18px/1.45 serif; background: #fff1e5; color: #33302e }',
  ),
  'website: strong colour': website(
    4,
    'body { font: 17px/1.5 sans-serif; background: #0b4f6c; color: #fff } a { color: #ffd166 }',
  ),
  'website: tiny words': website(0, 'body { font: 11px/1.2 sans-serif; background: #f4f4f4 }'),
  'website: large words': website(
    3,
    'body { font: 24px/1.15 serif; background: #fff; margin: 8px }',
  ),
};
