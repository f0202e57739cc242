import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, useI18n } from './i18n.ts';
import { SettingsGroup } from './settings-group.tsx';
import type { SettingsActions, SettingsPage } from './settings-state.ts';

type Files = Pick<
  SettingsPage & SettingsActions,
  | 'correctedPages'
  | 'onExport'
  | 'onImport'
  | 'onReset'
  | 'onExportCorrections'
  | 'onImportCorrections'
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
        <ImportField label="settings.import" onImport={props.onImport} />
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
        <ImportField label="settings.importCorrections" onImport={props.onImportCorrections} />
      </SettingsGroup>
    </>
  );
}

function ImportField(props: {
  readonly label: MessageKey;
  readonly onImport: (file: File) => void;
}): VNode {
  const { t } = useI18n();
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{t(props.label)}</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) props.onImport(file);
          // The same file can be chosen once more.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
