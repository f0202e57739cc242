import './tools.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Format } from '../lib/export/formats.ts';
import type { DeskActions } from './desk.ts';
import { useDisclosure } from './disclosure.ts';
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
  const [outcome, setOutcome] = useState<MessageKey | null>(null);
  const take = async (format: Format, how: 'copy' | 'save') => {
    setOutcome((await onTake(format, how)) ? OUTCOMES[how] : 'take.failed');
  };
  return (
    <div class="take">
      <button class="tool" {...menu.button}>
        {t('take.button')}
      </button>
      {menu.open ? (
        <div id={menu.id} class="tool-panel">
          <ul class="take-formats">
            {FORMATS.map((format) => (
              <li key={format}>
                <span>{t(`format.${format}`)}</span>
                {(['copy', 'save'] as const).map((how) => (
                  <button
                    key={how}
                    type="button"
                    class="tool"
                    aria-label={t(`take.${how}As`, { format: t(`format.${format}`) })}
                    onClick={() => void take(format, how)}
                  >
                    {t(`take.${how}`)}
                  </button>
                ))}
              </li>
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
