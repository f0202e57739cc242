import type { GalleryView, Place } from './view.ts';

/** A size, and the language in which a picture is taken. */
export interface Look {
  readonly width: number;
  /** Pixels: the popup's greatest height if not said. */
  readonly height?: number;
  readonly language: 'en' | 'de' | 'ar';
}

/** German, whose words are long, where there is little room; Arabic for right to left. */
const USUAL: readonly Look[] = [
  { width: 380, language: 'en' },
  { width: 320, language: 'de' },
  { width: 380, language: 'ar' },
  { width: 320, language: 'ar' },
];

const FORCED: readonly Look[] = [
  { width: 380, language: 'en' },
  { width: 320, language: 'ar' },
];

/** At twice the size half as much fits into the 800 × 600 pixels that a popup has at most. */
const ZOOMED: readonly Look[] = [{ width: 380, height: 300, language: 'de' }];

const PHONES: readonly Look[] = [
  { width: 360, height: 740, language: 'en' },
  { width: 412, height: 915, language: 'ar' },
];

/** By the name of the browser in the config. */
const LOOKS: Readonly<Record<string, readonly Look[]>> = {
  light: USUAL,
  dark: USUAL,
  forced: FORCED,
  zoomed: ZOOMED,
  phone: PHONES,
};

const DESKTOP: Look = { width: 1024, language: 'en' };

/** The looks in which a browser takes pictures of what is seen in a place. */
export function looksOf(browser: string, place: Place): readonly Look[] {
  const looks = LOOKS[browser] ?? [];
  if (place === 'website') return looks.filter(({ language }) => language === 'en');
  if (place === 'page' && looks === USUAL) return [...looks, DESKTOP];
  return looks;
}

const PANEL_HEIGHT = 700;

/** How high a picture is: not higher than what is shown, but for what is given its height. */
export function heightOf({ place }: GalleryView, look: Look, shown: number): number {
  if (look.height !== undefined && place !== 'page') return look.height;
  if (place === 'panel' || place === 'website') return PANEL_HEIGHT;
  return Math.ceil(shown);
}
