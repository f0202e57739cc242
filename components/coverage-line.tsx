import './coverage-line.css';
import type { VNode } from 'preact';
import type { Coverage } from '../lib/engine/index.ts';
import { useDisclosure, useReveal } from './disclosure.ts';
import { type MessageKey, useI18n } from './i18n.ts';

/** The reader's reasons that are told apart in words. */
const REASONS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['teaser', 'skipped.teaser'],
  ['junk', 'skipped.junk'],
  ['unlike-article', 'skipped.unlikeArticle'],
]);

/** The reader's reason for what it could not see at all. */
const PAYWALL = 'paywall';

/** That the rest of the story is for subscribers: to be known before the first quote is read. */
export function FreePart({ coverage }: { readonly coverage: Coverage }): VNode | null {
  const { t } = useI18n();
  return isFreePart(coverage) ? <p class="free-part">{t('coverage.freePart')}</p> : null;
}

function isFreePart({ skipped }: Coverage): boolean {
  return skipped.some(({ reason }) => reason === PAYWALL);
}

/** How much of the page was read, and what was not. */
export function CoverageLine({ coverage }: { readonly coverage: Coverage }): VNode | null {
  const { t } = useI18n();
  const skipped = coverage.skipped.filter(({ reason }) => reason !== PAYWALL);
  if (skipped.length > 0) return <SkippedList read={coverage.read} skipped={skipped} />;
  if (isFreePart(coverage)) return null;
  return <p class="foot-row coverage-all">{t('coverage.all', { count: coverage.read })}</p>;
}

/** How many paragraphs were skipped; opened, which, and why. */
function SkippedList({ read, skipped }: Omit<Coverage, 'recovered'>): VNode {
  const { t } = useI18n();
  const list = useDisclosure();
  useReveal(list);
  const values = { read, total: read + skipped.length, skipped: skipped.length };
  return (
    <div class="coverage">
      <button class="foot-row coverage-button" {...list.button}>
        {t('coverage.some', values)}
        <span class="arrow" aria-hidden="true" />
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
