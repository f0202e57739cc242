import { SettingsView } from '../../components/settings-view.tsx';
import { newsOf, type SettingsPage } from '../../components/settings-state.ts';
import { WelcomeView } from '../../components/welcome-view.tsx';
import { LINE_COLOURS } from '../../lib/palette/palette.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import type { Act, GalleryView } from './view.ts';

const nothing = (): void => undefined;

const FRESH: Omit<SettingsPage, 'shortcuts'> = {
  settings: DEFAULT_SETTINGS,
  sites: [],
  correctedPages: 0,
  news: null,
};

const USED: typeof FRESH = {
  settings: { ...DEFAULT_SETTINGS, colours: ['#b45309', ...LINE_COLOURS.slice(1)], weight: 'bold' },
  sites: ['news.example', 'die-zeitung-mit-dem-sehr-langen-namen.example'],
  correctedPages: 3,
  news: { key: 'settings.siteAdded' },
};

function settings(page: typeof FRESH, act?: Act): GalleryView {
  return {
    place: 'page',
    node: ({ t }) => (
      <SettingsView
        {...page}
        shortcuts={[
          { name: t('extension.action'), keys: 'Alt+Shift+Q' },
          { name: t('command.toggleMarks'), keys: 'Alt+Shift+H' },
          { name: t('command.nextSpeaker'), keys: '' },
        ]}
        onChange={nothing}
        onReset={nothing}
        onAddSite={nothing}
        onRemoveSite={nothing}
        onExport={nothing}
        onImport={nothing}
        onExportCorrections={nothing}
        onImportCorrections={nothing}
        onForgetCorrections={nothing}
        onShortcuts={nothing}
      />
    ),
    ...(act && { act }),
  };
}

/** Chooses a colour that cannot be seen on white. */
const chooseFaint: Act = (root) => {
  const field = root.querySelector<HTMLInputElement>('input[type=color]');
  if (!field) return;
  field.value = '#ffff99';
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

function welcome(browser: 'chrome' | 'firefox', keys: string): GalleryView {
  return {
    place: 'page',
    node: () => <WelcomeView browser={browser} keys={keys} onSettings={nothing} />,
  };
}

/** The documents that have a tab for themselves. */
export const PAGE_VIEWS: Readonly<Record<string, GalleryView>> = {
  settings: settings(FRESH),
  'settings, in use': settings(USED),
  'settings, a faint colour': settings(FRESH, chooseFaint),
  'settings, corrections taken': settings({
    ...USED,
    news: { key: 'settings.correctionsTaken', values: { count: 2 }, onUndo: nothing },
  }),
  'settings, a file refused': settings({ ...FRESH, news: newsOf('not-corrections') }),
  welcome: welcome('chrome', 'Alt+Shift+Q'),
  'welcome in Firefox, without keys': welcome('firefox', ''),
};
