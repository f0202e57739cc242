import './plain.css';
import './unread.css';
import type { VNode } from 'preact';
import { useI18n } from './i18n.ts';
import { Swatch } from './swatch.tsx';

/** In the side panel, of a tab whose page has not been read: how it is, and why it does not do so itself. */
export function Unread(): VNode {
  const { t } = useI18n();
  return (
    <main class="plain">
      <Swatch rank={0} />
      <h1 class="plain-title">{t('unread.title')}</h1>
      <p class="unread-message">{t('unread.message')}</p>
      <p class="unread-hint">{t('unread.hint')}</p>
    </main>
  );
}
