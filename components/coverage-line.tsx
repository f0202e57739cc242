import './coverage-line.css';
import type { VNode } from 'preact';
import type { Coverage } from '../lib/engine/index.ts';
import { useDisclosure } from './disclosure.ts';
import { type MessageKey, useI18n } from './i18n.ts';

/** The reader's reasons that are told apart in words. */
const REASONS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['teaser', 'skipped.teaser'],
  ['junk', 'skipped.junk'],
  ['unlike-article', 'skipped.unlikeArticle'],
]);

/** The reader's reason for what it could not see at all. */
const PAYWALL = 'paywall';

/** How much of the page was read, and what was not. */
export function CoverageLine({ coverage }: { readonly coverage: Coverage }): VNode {
  const { t } = useI18n();
  const skipped = coverage.skipped.filter(({ reason }) => reason !== PAYWALL);
  const isFreePart = skipped.length < coverage.skipped.length;
  return (
    <>
      {isFreePart ? <p class="coverage">{t('coverage.freePart')}</p> : null}
      {skipped.length > 0 ? <SkippedList read={coverage.read} skipped={skipped} /> : null}
      {isFreePart || skipped.length > 0 ? null : (
        <p class="coverage">{t('coverage.all', { count: coverage.read })}</p>
      )}
    </>
  );
}

/** How many paragraphs were skipped; opened, which, and why. */
function SkippedList({ read, skipped }: Omit<Coverage, 'recovered'>): VNode {
  const { t } = useI18n();
  const list = useDisclosure();
  const values = { read, total: read + skipped.length, skipped: skipped.length };
  return (
    <div class="coverage">
      <button class="coverage-button" {...list.button}>
        {t('coverage.some', values)}
      </button>
      {list.open ? (
        <ul id={list.id} class="coverage-skipped">
          {skipped.map(({ reason, excerpt }, at) => (
            <li key={at}>
              <p>{t(REASONS.get(reason) ?? 'skipped.other')}</p>
              <p class="coverage-excerpt" dir="auto">
                {excerpt}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
