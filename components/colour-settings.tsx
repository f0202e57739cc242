import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { contrastOnPages, LEAST_CONTRAST } from '../lib/palette/contrast.ts';
import { LINE_COLOURS } from '../lib/palette/palette.ts';
import { CHOICES, type Settings } from '../lib/settings/settings.ts';
import { useI18n } from './i18n.ts';
import { ChoiceSetting, SwitchSetting } from './setting-fields.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { Swatch } from './swatch.tsx';

interface Field {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** How marks look. A colour that could not be seen on light and on dark pages is not taken. */
export function ColourSettings(props: Field): VNode {
  const { t } = useI18n();
  const { settings, onChange } = props;
  const isOwn = settings.colours.some((colour, at) => colour !== LINE_COLOURS[at]);
  return (
    <SettingsGroup title="settings.look">
      <ol class="colours">
        {settings.colours.map((colour, rank) => (
          <ColourField
            key={rank}
            rank={rank}
            colour={colour}
            onChange={(chosen) => {
              onChange({ colours: settings.colours.with(rank, chosen) });
            }}
          />
        ))}
      </ol>
      <button
        type="button"
        class="button"
        disabled={!isOwn}
        onClick={() => {
          onChange({ colours: [...LINE_COLOURS] });
        }}
      >
        {t('settings.resetColours')}
      </button>
      <SwitchSetting name="fill" {...props} />
      <ChoiceSetting
        name="weight"
        choices={CHOICES.weight}
        words={{ fine: 'weight.fine', normal: 'weight.normal', bold: 'weight.bold' }}
        {...props}
      />
    </SettingsGroup>
  );
}

/** One speaker's colour. What is chosen but too faint stays to be seen, with the reason beside it. */
function ColourField(props: {
  readonly rank: number;
  readonly colour: string;
  readonly onChange: (colour: string) => void;
}): VNode {
  const { t, language } = useI18n();
  const problem = useId();
  const [faint, setFaint] = useState<string | null>(null);
  const contrast = faint === null ? null : contrastOnPages(faint);
  return (
    <li>
      <label class="setting">
        <Swatch rank={props.rank} />
        <span>{t('settings.speaker', { number: props.rank + 1 })}</span>
        <input
          type="color"
          value={faint ?? props.colour}
          aria-invalid={faint !== null}
          aria-describedby={faint === null ? undefined : problem}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            const isSeen = contrastOnPages(value) >= LEAST_CONTRAST;
            setFaint(isSeen ? null : value);
            if (isSeen) props.onChange(value);
          }}
        />
      </label>
      {contrast === null ? null : (
        <p id={problem} class="setting-problem" role="alert">
          {t('settings.faint', {
            contrast: contrast.toLocaleString(language, { maximumFractionDigits: 1 }),
            least: LEAST_CONTRAST,
          })}
        </p>
      )}
    </li>
  );
}
