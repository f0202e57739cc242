import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { I18nContext } from '../../components/i18n.ts';
import { SettingsScope } from '../../components/settings-scope.tsx';
import {
  newsOf,
  type SettingsActions,
  type SettingsPage,
} from '../../components/settings-state.ts';
import { SettingsView } from '../../components/settings-view.tsx';
import { Swatch } from '../../components/swatch.tsx';
import { LINE_COLOURS } from '../../lib/palette/palette.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { findBarriers } from './show-popup.tsx';
import { ENGLISH } from './stories/speak-english.ts';

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Whosaid';
});

afterEach(cleanup);

const PAGE: SettingsPage = {
  settings: DEFAULT_SETTINGS,
  sites: ['news.example', 'zeitung.example'],
  correctedPages: 2,
  shortcuts: [
    { name: 'Show who said what', keys: 'Alt+Shift+Q' },
    { name: 'Go to the next speaker', keys: '' },
  ],
  news: { key: 'settings.siteAdded' },
};

function showSettings(more: Partial<SettingsPage> = {}) {
  const actions = {
    onChange: vi.fn<SettingsActions['onChange']>(),
    onReset: vi.fn(),
    onAddSite: vi.fn<SettingsActions['onAddSite']>(),
    onRemoveSite: vi.fn<SettingsActions['onRemoveSite']>(),
    onExport: vi.fn(),
    onImport: vi.fn<SettingsActions['onImport']>(),
    onExportCorrections: vi.fn(),
    onImportCorrections: vi.fn<SettingsActions['onImportCorrections']>(),
    onForgetCorrections: vi.fn(),
    onShortcuts: vi.fn(),
  };
  render(
    <I18nContext.Provider value={ENGLISH}>
      <SettingsView {...PAGE} {...more} {...actions} />
    </I18nContext.Provider>,
  );
  return { ...actions, user: userEvent.setup() };
}

describe('the settings page', () => {
  it('puts no barrier before anyone', async () => {
    showSettings();
    expect(await findBarriers()).toEqual([]);
  }, 20_000);

  it.each([
    ['Mark direct quotations', { markDirect: false }],
    ['Mark partial quotations', { markPartial: false }],
    ['Mark what is told in the reporter’s words', { markIndirect: false }],
    ['Underline names of people', { markNames: false }],
    ['A tint behind the words, beside the line below them', { fill: false }],
  ])('switches: %s', async (name, changes) => {
    const { user, onChange } = showSettings();
    await user.click(screen.getByRole('checkbox', { name }));
    expect(onChange.mock.calls).toEqual([[changes]]);
  });

  it.each([
    ['Name a speaker', 'Only where it is sure', { leastConfidence: 0.85 }],
    ['Theme of popup, panel and pages', 'Dark', { theme: 'dark' }],
    ['Lines', 'Bold', { weight: 'bold' }],
  ])('lets choose: %s', async (name, option, changes) => {
    const { user, onChange } = showSettings();
    await user.selectOptions(screen.getByRole('combobox', { name }), option);
    expect(onChange.mock.calls).toEqual([[changes]]);
  });

  it('takes a colour that can be seen on every page', () => {
    const { onChange } = showSettings();
    const field = screen.getByLabelText(/Speaker 3/u);
    fireEvent.change(field, { target: { value: '#a0522d' } });
    expect(onChange.mock.calls).toEqual([
      [{ colours: DEFAULT_SETTINGS.colours.with(2, '#a0522d') }],
    ]);
  });

  it.each(['#ffff99', '#101010'])('does not take %s, which is too faint, and says why', (faint) => {
    const { onChange } = showSettings();
    fireEvent.change(screen.getByLabelText(/Speaker 3/u), { target: { value: faint } });
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toMatch(/Too faint.*contrast 1(?:\.\d)? to 1/u);
  });

  it('goes back to the first colours, where there are others', async () => {
    const { user, onChange } = showSettings({
      settings: { ...DEFAULT_SETTINGS, colours: LINE_COLOURS.toReversed() },
    });
    await user.click(screen.getByRole('button', { name: 'Default colours' }));
    expect(onChange.mock.calls).toEqual([[{ colours: [...LINE_COLOURS] }]]);
  });

  it('lists the sites that are always on, takes another one and gives one up', async () => {
    const { user, onAddSite, onRemoveSite } = showSettings();
    const group = within(screen.getByRole('region', { name: 'Always on' }));
    expect(group.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'news.exampleRemove',
      'zeitung.exampleRemove',
    ]);
    await user.click(group.getByRole('button', { name: 'Remove news.example' }));
    await user.type(group.getByRole('textbox', { name: 'Site' }), 'third.example{enter}');
    expect(onRemoveSite.mock.calls).toEqual([['news.example']]);
    expect(onAddSite.mock.calls).toEqual([['third.example']]);
  });

  it('tells the keys, and leads to where they are changed', async () => {
    const { user, onShortcuts } = showSettings();
    expect(screen.getByText('Alt+Shift+Q')).toBeTruthy();
    expect(screen.getByText('No keys set')).toBeTruthy();
    const inPanel = screen.getByText('With the focus in the popup or the side panel:');
    expect(inPanel.nextElementSibling?.textContent).toBe(
      'Previous quoteAlt+↑Next quoteAlt+↓Next speakerAlt+Shift+↓',
    );
    await user.click(screen.getByRole('button', { name: 'Change shortcuts in the browser' }));
    expect(onShortcuts).toHaveBeenCalledOnce();
  });

  it('takes settings from a file', async () => {
    const { user, onImport } = showSettings();
    const file = new File(['{}'], 'settings.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Take settings from a file'), file);
    expect(onImport.mock.calls).toEqual([[file]]);
  });

  it('says what has become of it', () => {
    showSettings();
    expect(screen.getByRole('status').textContent).toBe('Always on there from now on.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('takes corrections from a file, also where there are none yet', async () => {
    const { user, onImportCorrections } = showSettings({ correctedPages: 0 });
    const file = new File(['{}'], 'corrections.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Take corrections from a file'), file);
    expect(onImportCorrections.mock.calls).toEqual([[file]]);
  });

  it('takes it back where that can be done', async () => {
    const onUndo = vi.fn();
    const news = { key: 'settings.correctionsTaken', values: { count: 3 }, onUndo } as const;
    const { user } = showSettings({ news });
    expect(screen.getByRole('status').textContent).toBe(
      'Corrections of 3 pages are taken from the file.',
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it.each([
    ['not-json', 'The file is not readable; choose one that was saved here.'],
    ['not-corrections', 'The file holds something other than corrections of Whosaid.'],
    ['file-too-large', 'The file is far too large to be one that was saved here.'],
    ['no-room', 'There is no room for so many corrections; nothing was taken from the file.'],
  ] as const)('says why nothing was taken from a file: %s', async (code, sentence) => {
    showSettings({ news: newsOf(code) });
    expect(screen.getByRole('status').textContent).toBe(`${sentence}${code}`);
    expect(await findBarriers()).toEqual([]);
  });
});

describe('a document under the settings', () => {
  it('follows the theme and the colours of the reader', async () => {
    let change: (settings: Settings) => void = () => undefined;
    const source = {
      get: () => Promise.resolve(DEFAULT_SETTINGS),
      follow: (changed: (settings: Settings) => void) => {
        change = changed;
      },
    };
    const colours = DEFAULT_SETTINGS.colours.with(0, '#a0522d');
    render(
      <SettingsScope source={source}>
        {({ leastConfidence }) => (
          <p title={`${leastConfidence}`}>
            <Swatch rank={0} />
          </p>
        )}
      </SettingsScope>,
    );
    await screen.findByTitle('0');
    expect(document.documentElement.style.colorScheme).toBe('');
    change({ ...DEFAULT_SETTINGS, theme: 'dark', colours, leastConfidence: 0.6 });
    const words = (await screen.findByTitle('0.6')).querySelector<HTMLElement>('.swatch span');
    expect(words?.style.textDecorationColor).toBe('rgb(160, 82, 45)');
    await expect.poll(() => document.documentElement.style.colorScheme).toBe('dark');
    change(DEFAULT_SETTINGS);
    await expect.poll(() => document.documentElement.style.colorScheme).toBe('');
  });
});
