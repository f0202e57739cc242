import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { SettingName, Settings } from '../lib/settings/settings.ts';
import { type MessageKey, useI18n } from './i18n.ts';

/** The names of settings of a type. */
type NamesOf<Value> = {
  [Name in SettingName]: Settings[Name] extends Value ? Name : never;
}[SettingName];

interface Field {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** A setting that is on or off. */
export function SwitchSetting(props: Field & { readonly name: NamesOf<boolean> }): VNode {
  const { t } = useI18n();
  const { name, settings, onChange } = props;
  return (
    <label class="setting setting-switch">
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={({ currentTarget }) => {
          onChange({ [name]: currentTarget.checked });
        }}
      />
      <span>{t(`setting.${name}`)}</span>
    </label>
  );
}

/** A setting with a few values to choose from. */
export function ChoiceSetting<Name extends NamesOf<string | number>>(
  props: Field & {
    readonly name: Name;
    readonly choices: readonly Settings[Name][];
    readonly words: Readonly<Record<Settings[Name], MessageKey>>;
  },
): VNode {
  const { t } = useI18n();
  const id = useId();
  const { name, choices, words, settings, onChange } = props;
  return (
    <div class="setting">
      <label for={id}>{t(`setting.${name}`)}</label>
      <select
        id={id}
        value={String(settings[name])}
        onChange={({ currentTarget }) => {
          const chosen = choices[currentTarget.selectedIndex];
          if (chosen !== undefined) onChange({ [name]: chosen });
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={String(choice)}>
            {t(words[choice])}
          </option>
        ))}
      </select>
    </div>
  );
}
