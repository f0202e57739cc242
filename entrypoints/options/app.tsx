import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { SettingsScope } from '../../components/settings-scope.tsx';
import type { SettingsNews } from '../../components/settings-state.ts';
import { SettingsView } from '../../components/settings-view.tsx';
import { corrections } from '../../lib/extension/corrections.ts';
import { settings } from '../../lib/extension/settings.ts';
import { shortcuts } from '../../lib/extension/shortcuts.ts';
import { sites } from '../../lib/extension/sites.ts';
import { settingsActions } from './actions.ts';
import { useKept } from './use-kept.ts';

/** The settings page. */
export function App(): VNode {
  const [news, setNews] = useState<SettingsNews | null>(null);
  const [hosts, seeSites] = useKept(sites.list, []);
  const [pages, seeCorrections] = useKept(corrections.all, []);
  const [keys] = useKept(shortcuts, []);
  const actions = settingsActions((told) => {
    setNews(told);
    void seeSites();
    void seeCorrections();
  });
  return (
    <SettingsScope source={settings}>
      {(now) => (
        <SettingsView
          {...actions}
          settings={now}
          sites={hosts}
          correctedPages={pages.length}
          shortcuts={keys}
          news={news}
        />
      )}
    </SettingsScope>
  );
}
