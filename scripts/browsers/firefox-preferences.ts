import type { DriverOptions } from './driver.ts';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** The first is for pages, the other two for Firefox's own interface, which the popup follows. */
const SCHEMES = { dark: scheme(0, 1), light: scheme(1, 0) } as const;

function scheme(theme: 0 | 1, systemIsDark: 0 | 1): Preferences {
  return {
    'layout.css.prefers-color-scheme.content-override': theme,
    'browser.theme.toolbar-theme': theme,
    'ui.systemUsesDarkTheme': systemIsDark,
  };
}

/**
 * Firefox's preferences for these options.
 * @param downloads the folder in which a headless Firefox saves files.
 */
export function preferences(
  { headless, colorScheme, lessMotion, forcedColors }: DriverOptions,
  downloads: string,
): Record<string, string | number | boolean> {
  return {
    ...(colorScheme && SCHEMES[colorScheme]),
    ...(lessMotion && { 'ui.prefersReducedMotion': 1 }),
    ...(forcedColors && { 'browser.display.document_color_use': 2 }),
    ...(headless && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
  };
}
