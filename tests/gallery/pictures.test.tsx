import { render } from 'preact';
import { afterEach, describe, it } from 'vitest';
import { page } from 'vitest/browser';
import { I18nContext } from '../../components/i18n.ts';
import { ENGLISH, type Messages, speak } from '../components/stories/speak-english.ts';
import { type GalleryView, VIEWS } from './views.tsx';

/** From the config: the scheme in which this browser runs. */
const isForced = matchMedia('(forced-colors: active)').matches;
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
const scheme = isForced ? 'forced' : isDark ? 'dark' : 'light';
const LOOKS = ([320, 380] as const).flatMap((width) =>
  (['ltr', 'rtl'] as const).map((dir) => ({ width, dir })),
);

/** Right to left is shown in Arabic as soon as the interface speaks it. */
const [arabic] = Object.values(
  import.meta.glob<Messages>('../../locales/ar.json', { eager: true, import: 'default' }),
);

const root = document.createElement('div');
document.body.append(root);

afterEach(() => {
  render(null, root);
});

async function show(
  { node, act, height = 600 }: GalleryView,
  { width, dir }: (typeof LOOKS)[number],
): Promise<void> {
  const i18n = dir === 'rtl' && arabic ? speak(arabic) : ENGLISH;
  await page.viewport(width, height);
  render(<I18nContext.Provider value={i18n}>{node}</I18nContext.Provider>, root);
  act?.(root);
  await new Promise((resolve) => setTimeout(resolve, 120));
}

describe.each(LOOKS)('$width $dir', (look) => {
  const { width, dir } = look;
  it.each(Object.entries(VIEWS))('%s', async (name, view) => {
    document.documentElement.dir = dir;
    await show(view, look);
    const file = `${name.replaceAll(/[^\p{L}\d]+/gu, '-')}.${scheme}.${width}.${dir}.png`;
    await page.screenshot({ path: `../../gallery-output/pictures/${file}` });
  });
});
