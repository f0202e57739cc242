import {
  FILE_PROBLEMS,
  type SettingsActions,
  type SettingsNews,
} from '../../components/settings-state.ts';
import { corrections } from '../../lib/extension/corrections.ts';
import { openShortcuts } from '../../lib/extension/own-pages.ts';
import { settings } from '../../lib/extension/settings.ts';
import { files } from '../../lib/extension/settings-page.ts';
import { siteOf, sites } from '../../lib/extension/sites.ts';

/** @param tell says what became of it, once it is done */
export function settingsActions(tell: (news: SettingsNews) => void): SettingsActions {
  const then = async (done: Promise<unknown>, news: SettingsNews) => {
    await done;
    tell(news);
  };
  return {
    onChange: (changes) => void then(settings.set(changes), null),
    onReset: () => void then(settings.reset(), 'settings.wasReset'),
    onAddSite: (typed) => void addSite(typed).then(tell),
    onRemoveSite: (host) => void then(sites.revoke(host), 'settings.siteRemoved'),
    onExport: () => void files.exportSettings(),
    onImport: (file) => void importSettings(file).then(tell),
    onExportCorrections: () => void files.exportCorrections(),
    onForgetCorrections: () => void then(corrections.clear(), 'settings.forgotten'),
    onShortcuts: () => void openShortcuts(),
  };
}

/** Nothing is waited for before the browser asks: see `sites.allow`. */
async function addSite(typed: string): Promise<SettingsNews> {
  const host = siteOf(typed);
  if (host === null) return 'settings.noSite';
  return (await sites.allow(host)) ? 'settings.siteAdded' : 'settings.siteRefused';
}

async function importSettings(file: File): Promise<SettingsNews> {
  const problem = await files.importSettings(file);
  return problem === null ? 'settings.imported' : FILE_PROBLEMS[problem];
}
