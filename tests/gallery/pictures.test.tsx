import { render } from 'preact';
import { afterEach, it } from 'vitest';
import { page } from 'vitest/browser';
import { I18nContext } from '../../components/i18n.ts';
import { type Messages, speak } from '../components/stories/speak-english.ts';
import { heightOf, type Look, looksOf } from './looks.ts';
import type { GalleryView } from './view.ts';
import { VIEWS } from './views.tsx';

const MESSAGES = import.meta.glob<Messages>('../../locales/{en,de,ar}.json', {
  eager: true,
  import: 'default',
});

/** From the config: what this browser is made to prefer, by which its pictures are named. */
const BROWSER =
  (
    [
      ['(forced-colors: active)', 'forced'],
      ['(pointer: coarse)', 'phone'],
      ['(min-resolution: 2dppx)', 'zoomed'],
      ['(prefers-color-scheme: dark)', 'dark'],
    ] as const
  ).find(([query]) => matchMedia(query).matches)?.[1] ?? 'light';

/** What the document of a place is, which its styles ask for. A popup is a whole page on a phone. */
const CLASSES: Readonly<Partial<Record<GalleryView['place'], string>>> = {
  panel: 'panel',
  page: 'page-document',
  ...(BROWSER === 'phone' && { popup: 'panel' }),
};

/** Time for a view to answer what was done, and for what moves to come to rest. */
const REST = 150;

const root = document.createElement('div');
root.id = 'root';
const style = document.createElement('style');
style.textContent = `body.cut { block-size: 100vh; overflow: hidden }
  body.cut #root { block-size: 100%; overflow: auto }`;
document.head.append(style);
document.body.append(root);

afterEach(() => {
  render(null, root);
});

async function show(view: GalleryView, look: Look): Promise<void> {
  const { width, height = 600, language } = look;
  const messages = MESSAGES[`../../locales/${language}.json`];
  if (messages === undefined) throw new Error(`no messages in ${language}`);
  const i18n = speak(messages);
  const html = document.documentElement;
  html.dir = i18n.t('locale.direction');
  html.className = CLASSES[view.place] ?? '';
  // What scrolls as a whole is seen from its top, as much as fits.
  const isCut = BROWSER === 'zoomed' && view.place !== 'page';
  document.body.className = isCut ? 'cut' : '';
  await page.viewport(width, height);
  render(<I18nContext.Provider value={i18n}>{view.node(i18n)}</I18nContext.Provider>, root);
  view.act?.(root, i18n);
  await new Promise((resolve) => setTimeout(resolve, REST));
  await page.viewport(width, heightOf(view, look, root.getBoundingClientRect().height));
}

const PICTURES = Object.entries(VIEWS).flatMap(([name, view]) =>
  looksOf(BROWSER, view.place).map((look) => ({ name, view, look, ...look })),
);

it.each(PICTURES)('$name $width $language', async ({ name, view, look }) => {
  await show(view, look);
  const words = name.replaceAll(/[^\p{L}\d]+/gu, '-');
  const file = `${words}.${BROWSER}.${look.width}.${look.language}.png`;
  await page.screenshot({ path: `../../gallery-output/pictures/${file}` });
});
