import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { SettingsScope } from '../../components/settings-scope.tsx';
import { TabView } from '../../components/tab-view.tsx';
import { summarize } from '../../lib/engine/index.ts';
import { settings } from '../../lib/extension/settings.ts';
import { panelOpener } from '../../lib/extension/side-panel.ts';
import { tabRequests } from '../../lib/extension/tab-requests.ts';

/** The popup of a tab: its page is read. */
export function App({ tabId }: { readonly tabId: number | null }): VNode {
  const requests = useMemo(() => tabRequests(tabId), [tabId]);
  const openPanel = tabId === null ? null : panelOpener(tabId);
  const onOpenPanel = () => {
    void openPanel?.().then(close);
  };
  return (
    <SettingsScope source={settings}>
      {({ leastConfidence }) => (
        <TabView
          key={leastConfidence}
          requests={requests}
          first="open"
          summarize={summarize}
          leastConfidence={leastConfidence}
          onOpenPanel={openPanel && onOpenPanel}
        />
      )}
    </SettingsScope>
  );
}

function close(): void {
  window.close();
}
