import './coverage-line.css';
import type { VNode } from 'preact';
import type { Coverage } from '../lib/engine/index.ts';
import { useDisclosure } from './disclosure.ts';
import { useI18n } from './i18n.ts';

/** How much of the page was read, and what was not. */
export function CoverageLine({ coverage }: { readonly coverage: Coverage }): VNode {
  const { t } = useI18n();
  const list = useDisclosure();
  const { read, skipped } = coverage;
  if (skipped.length === 0) {
    return <p class="coverage">{t('coverage.all', { count: read })}</p>;
  }
  const values = { read, total: read + skipped.length, skipped: skipped.length };
  return (
    <div class="coverage">
      <button class="coverage-button" {...list.button}>
        {t('coverage.some', values)}
      </button>
      {list.open ? (
        <ul id={list.id} class="coverage-skipped">
          {skipped.map(({ excerpt }, at) => (
            <li key={at} dir="auto">
              {excerpt}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
