import { SettingsScope } from '../../components/settings-scope.tsx';
import { startView } from '../../components/start-view.tsx';
import { WelcomeView } from '../../components/welcome-view.tsx';
import { interfaceLanguage } from '../../lib/extension/interface-language.ts';
import { openSettings } from '../../lib/extension/own-pages.ts';
import { settings } from '../../lib/extension/settings.ts';
import { shortcuts } from '../../lib/extension/shortcuts.ts';

const [open] = await shortcuts();

startView(
  interfaceLanguage(),
  <SettingsScope source={settings}>
    {() => (
      <WelcomeView
        browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
        keys={open?.keys ?? ''}
        onSettings={() => void openSettings()}
      />
    )}
  </SettingsScope>,
  'welcome.title',
);
