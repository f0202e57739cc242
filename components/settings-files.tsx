import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useI18n } from './i18n.ts';
import { SettingsGroup } from './settings-group.tsx';
import type { SettingsActions, SettingsPage } from './settings-state.ts';

type Files = Pick<
  SettingsPage & SettingsActions,
  | 'correctedPages'
  | 'onExport'
  | 'onImport'
  | 'onReset'
  | 'onExportCorrections'
  | 'onForgetCorrections'
>;

/** What is kept, to be taken along, brought in or forgotten. */
export function FilesSection(props: Files): VNode {
  const { t } = useI18n();
  const { correctedPages } = props;
  return (
    <>
      <SettingsGroup title="settings.files">
        <div class="settings-buttons">
          <button type="button" class="button" onClick={props.onExport}>
            {t('settings.export')}
          </button>
          <button type="button" class="button" onClick={props.onReset}>
            {t('settings.reset')}
          </button>
        </div>
        <ImportField onImport={props.onImport} />
      </SettingsGroup>
      <SettingsGroup title="settings.corrections">
        <p>{t('settings.correctedPages', { count: correctedPages })}</p>
        {correctedPages === 0 ? null : (
          <div class="settings-buttons">
            <button type="button" class="button" onClick={props.onExportCorrections}>
              {t('settings.exportCorrections')}
            </button>
            <button type="button" class="button" onClick={props.onForgetCorrections}>
              {t('settings.forgetCorrections')}
            </button>
          </div>
        )}
      </SettingsGroup>
    </>
  );
}

function ImportField({ onImport }: Pick<SettingsActions, 'onImport'>): VNode {
  const { t } = useI18n();
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{t('settings.import')}</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onImport(file);
          // The same file can be chosen once more.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
