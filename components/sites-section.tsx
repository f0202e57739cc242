import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useI18n } from './i18n.ts';
import { SettingsGroup } from './settings-group.tsx';
import type { SettingsActions, SettingsPage } from './settings-state.ts';

/** The sites whose pages are read without a click, and a field for another one. */
export function SitesSection(
  props: Pick<SettingsPage & SettingsActions, 'sites' | 'onAddSite' | 'onRemoveSite'>,
): VNode {
  const { t } = useI18n();
  const { sites, onRemoveSite } = props;
  return (
    <SettingsGroup title="settings.sites">
      <p>{t('settings.sitesHint')}</p>
      {sites.length === 0 ? <p class="settings-none">{t('settings.noSites')}</p> : null}
      <ul class="sites">
        {sites.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              class="button"
              aria-label={t('settings.removeSiteNamed', { site: host })}
              onClick={() => {
                onRemoveSite(host);
              }}
            >
              {t('settings.removeSite')}
            </button>
          </li>
        ))}
      </ul>
      <SiteField onAddSite={props.onAddSite} />
    </SettingsGroup>
  );
}

function SiteField({ onAddSite }: Pick<SettingsActions, 'onAddSite'>): VNode {
  const { t } = useI18n();
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="setting site-field"
      onSubmit={(event) => {
        event.preventDefault();
        onAddSite(typed);
        setTyped('');
      }}
    >
      <label for={id}>{t('settings.site')}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        required
        placeholder="news.example"
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
      />
      <button type="submit" class="button">
        {t('settings.addSite')}
      </button>
    </form>
  );
}
