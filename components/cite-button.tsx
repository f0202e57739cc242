import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Copied } from './cite.ts';
import { type MessageKey, useI18n } from './i18n.ts';
import { Icon } from './icons.tsx';

const COPIED: Readonly<Record<Copied, MessageKey>> = {
  linked: 'cite.linked',
  unlinked: 'cite.unlinked',
  failed: 'take.failed',
};

/** Copies a quote as a citation, and says what became of it. */
export function CiteButton(props: {
  /** Quiet is a drawing, for lists in which every line has one. */
  readonly look: 'quiet' | 'words';
  readonly onCite: () => Promise<Copied>;
}): VNode {
  const { t } = useI18n();
  // Of hundreds of buttons, only one that was pressed has something to say: it is silent at first, so
  // that what it says is heard as news.
  const [copied, setCopied] = useState<Copied | 'copying' | null>(null);
  const press = () => {
    setCopied('copying');
    void props.onCite().then(setCopied);
  };
  const words = t('cite.button');
  return (
    <>
      {copied === null ? null : (
        <span class="tool-outcome" role="status">
          {copied === 'copying' ? '' : t(COPIED[copied])}
        </span>
      )}
      {props.look === 'quiet' ? (
        <button type="button" class="tool quiet" title={words} onClick={press}>
          <Icon name="copy" />
          <span class="spoken">{words}</span>
        </button>
      ) : (
        <button type="button" class="tool" onClick={press}>
          {words}
        </button>
      )}
    </>
  );
}
