import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Copied } from './cite.ts';
import { type MessageKey, useI18n } from './i18n.ts';

const COPIED: Readonly<Record<Copied, MessageKey>> = {
  linked: 'cite.linked',
  unlinked: 'cite.unlinked',
  failed: 'take.failed',
};

/** Copies a quote as a citation, and says what became of it. */
export function CiteButton({ onCite }: { readonly onCite: () => Promise<Copied> }): VNode {
  const { t } = useI18n();
  // Of hundreds of buttons, only one that was pressed has something to say: it is silent at first, so
  // that what it says is heard as news.
  const [copied, setCopied] = useState<Copied | 'copying' | null>(null);
  return (
    <>
      {copied === null ? null : (
        <span class="tool-outcome" role="status">
          {copied === 'copying' ? '' : t(COPIED[copied])}
        </span>
      )}
      <button
        type="button"
        class="tool"
        onClick={() => {
          setCopied('copying');
          void onCite().then(setCopied);
        }}
      >
        {t('cite.button')}
      </button>
    </>
  );
}
