import {
  newsOf,
  type SettingsActions,
  type SettingsNews,
} from '../../components/settings-state.ts';
import { corrections } from '../../lib/extension/corrections.ts';
import { openShortcuts } from '../../lib/extension/own-pages.ts';
import { settings } from '../../lib/extension/settings.ts';
import { files } from '../../lib/extension/settings-page.ts';
import { siteOf, sites } from '../../lib/extension/sites.ts';

type Tell = (news: SettingsNews | null) => void;

/** @param tell says what became of it, once it is done */
export function settingsActions(tell: Tell): SettingsActions {
  const then = async (done: Promise<unknown>, news: SettingsNews | null) => {
    await done;
    tell(news);
  };
  return {
    onChange: (changes) => void then(settings.set(changes), null),
    onReset: () => void then(settings.reset(), { key: 'settings.wasReset' }),
    onAddSite: (typed) => void addSite(typed).then(tell),
    onRemoveSite: (host) => void then(sites.revoke(host), { key: 'settings.siteRemoved' }),
    onExport: () => void files.exportSettings(),
    onImport: (file) => void importSettings(file).then(tell),
    onExportCorrections: () => void files.exportCorrections(),
    onImportCorrections: (file) => void importCorrections(file, tell).then(tell),
    onForgetCorrections: () => void forgetCorrections(tell).then(tell),
    onShortcuts: () => void openShortcuts(),
  };
}

/** Nothing is waited for before the browser asks: see `sites.allow`. */
async function addSite(typed: string): Promise<SettingsNews> {
  const host = siteOf(typed);
  if (host === null) return { key: 'settings.noSite' };
  return { key: (await sites.allow(host)) ? 'settings.siteAdded' : 'settings.siteRefused' };
}

async function importSettings(file: File): Promise<SettingsNews> {
  const problem = await files.importSettings(file);
  return problem === null ? { key: 'settings.imported' } : newsOf(problem);
}

async function importCorrections(file: File, tell: Tell): Promise<SettingsNews> {
  const taken = await files.importCorrections(file);
  if (!taken.ok) return newsOf(taken.problem);
  const { added } = taken;
  if (added.length === 0) return { key: 'settings.nothingNew' };
  return {
    key: 'settings.correctionsTaken',
    values: { count: added.length },
    onUndo: undoWith(() => corrections.remove(added), tell),
  };
}

async function forgetCorrections(tell: Tell): Promise<SettingsNews> {
  const all = await corrections.all();
  await corrections.remove(all);
  return { key: 'settings.forgotten', onUndo: undoWith(() => corrections.add(all), tell) };
}

function undoWith(undo: () => Promise<unknown>, tell: Tell): () => void {
  return () =>
    void undo().then(() => {
      tell({ key: 'settings.undone' });
    });
}
