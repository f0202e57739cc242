import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { SettingsScope } from '../../components/settings-scope.tsx';
import { TabView } from '../../components/tab-view.tsx';
import { summarize } from '../../lib/engine/index.ts';
import { followActiveTab } from '../../lib/extension/active-tab.ts';
import { settings } from '../../lib/extension/settings.ts';
import { tabRequests } from '../../lib/extension/tab-requests.ts';

/** The side panel: what is known of the active tab, which it never reads by itself. */
export function App(): VNode | null {
  const [tabId, setTabId] = useState<number | null>();
  useEffect(() => {
    const end = new AbortController();
    void followActiveTab(setTabId, end.signal);
    return () => {
      end.abort();
    };
  }, []);
  const requests = useMemo(() => tabRequests(tabId ?? null), [tabId]);
  if (tabId === undefined) return null;
  return (
    <SettingsScope source={settings}>
      {({ leastConfidence }) => (
        <TabView
          key={`${tabId} ${leastConfidence}`}
          requests={requests}
          first="see"
          summarize={summarize}
          leastConfidence={leastConfidence}
          onOpenPanel={null}
        />
      )}
    </SettingsScope>
  );
}
