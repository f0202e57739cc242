import './report-foot.css';
import './tools.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Format } from '../lib/export/formats.ts';
import type { DeskActions } from './desk.ts';
import { useDisclosure, useReveal } from './disclosure.ts';
import { type MessageKey, useI18n } from './i18n.ts';

const FORMATS: readonly Format[] = ['markdown', 'text', 'csv', 'json'];

const OUTCOMES = {
  copy: 'take.copied',
  save: 'take.saved',
} as const satisfies Record<string, MessageKey>;

/** Copies or saves the whole report, in any format. */
export function TakeMenu({ onTake }: Pick<DeskActions, 'onTake'>): VNode {
  const { t } = useI18n();
  const menu = useDisclosure();
  useReveal(menu);
  const [outcome, setOutcome] = useState<MessageKey | null>(null);
  const take = async (format: Format, how: 'copy' | 'save') => {
    setOutcome((await onTake(format, how)) ? OUTCOMES[how] : 'take.failed');
  };
  return (
    <div class="take">
      <button class="foot-row" {...menu.button}>
        {t('take.button')}
        <span class="arrow" aria-hidden="true" />
      </button>
      {menu.open ? (
        <div id={menu.id} class="tool-panel">
          <ul class="take-formats">
            {FORMATS.map((format) => (
              <FormatRow key={format} format={format} onTake={(how) => void take(format, how)} />
            ))}
          </ul>
          <p class="tool-outcome" role="status">
            {outcome === null ? '' : t(outcome)}
          </p>
        </div>
      ) : null}
    </div>
  );
}

function FormatRow(props: {
  readonly format: Format;
  readonly onTake: (how: 'copy' | 'save') => void;
}): VNode {
  const { t } = useI18n();
  const format = t(`format.${props.format}`);
  return (
    <li>
      <span>{format}</span>
      {(['copy', 'save'] as const).map((how) => (
        <button
          key={how}
          type="button"
          class="tool"
          aria-label={t(`take.${how}As`, { format })}
          onClick={() => {
            props.onTake(how);
          }}
        >
          {t(`take.${how}`)}
        </button>
      ))}
    </li>
  );
}
