import './base.css';
import './page.css';
import './settings-view.css';
import type { VNode } from 'preact';
import { CHOICES, type SettingName } from '../lib/settings/settings.ts';
import { ChoiceSetting, SwitchSetting } from './setting-fields.tsx';
import { ColourSettings } from './colour-settings.tsx';
import { useI18n } from './i18n.ts';
import { FilesSection } from './settings-files.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { SettingsNewsLine } from './settings-news.tsx';
import type { SettingsActions, SettingsPage } from './settings-state.ts';
import { printedKeys, STEP_KEYS } from './step-keys.ts';
import { SitesSection } from './sites-section.tsx';

/** Which parts of an article are marked, each a switch. */
const KINDS = [
  'markDirect',
  'markPartial',
  'markIndirect',
  'markNames',
] as const satisfies readonly SettingName[];

/** The settings page. Everything takes hold at once; there is nothing to press at the end. */
export function SettingsView(props: SettingsPage & SettingsActions): VNode {
  const { t } = useI18n();
  return (
    <main class="page">
      <h1 class="page-title">{t('settings.title')}</h1>
      <SettingsNewsLine news={props.news} />
      <MarksGroup {...props} />
      <ColourSettings settings={props.settings} onChange={props.onChange} />
      <SitesSection {...props} />
      <ShortcutsGroup {...props} />
      <FilesSection {...props} />
    </main>
  );
}

function MarksGroup({ settings, onChange }: SettingsPage & SettingsActions): VNode {
  return (
    <SettingsGroup title="settings.marks">
      {KINDS.map((name) => (
        <SwitchSetting key={name} name={name} settings={settings} onChange={onChange} />
      ))}
      <ChoiceSetting
        name="leastConfidence"
        choices={CHOICES.leastConfidence}
        words={{ 0: 'confidence.all', 0.6: 'confidence.fair', 0.85: 'confidence.sure' }}
        settings={settings}
        onChange={onChange}
      />
      <ChoiceSetting
        name="theme"
        choices={CHOICES.theme}
        words={{ auto: 'theme.auto', light: 'theme.light', dark: 'theme.dark' }}
        settings={settings}
        onChange={onChange}
      />
    </SettingsGroup>
  );
}

/** Nothing where the browser has no shortcuts, as on a phone. */
function ShortcutsGroup({ shortcuts, onShortcuts }: SettingsPage & SettingsActions): VNode | null {
  const { t } = useI18n();
  if (shortcuts.length === 0) return null;
  return (
    <SettingsGroup title="settings.shortcuts">
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys === '' ? t('settings.noKeys') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="settings-none">{t('settings.fourKeys')}</p>
      <button type="button" class="button" onClick={onShortcuts}>
        {t('settings.changeShortcuts')}
      </button>
      <p>{t('settings.panelKeys')}</p>
      <dl class="shortcuts">
        {STEP_KEYS.map((step) => (
          <div key={step.to}>
            <dt>{t(`go.${step.to}`)}</dt>
            <dd>
              <kbd>{printedKeys(step)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </SettingsGroup>
  );
}
