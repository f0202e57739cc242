import './plain.css';
import './working.css';
import type { VNode } from 'preact';
import { useI18n } from './i18n.ts';
import { Swatch } from './swatch.tsx';

/** While the page is being read: says so, in the shape of what will come. */
export function Working(): VNode {
  const { t } = useI18n();
  return (
    <main class="working plain">
      <Swatch rank={0} />
      <h1 class="plain-title">{t('working.title')}</h1>
      <p class="working-detail">{t('working.detail')}</p>
      <div class="working-lines" aria-hidden="true">
        {[0, 1, 2].map((line) => (
          <div key={line} class="working-line" />
        ))}
      </div>
    </main>
  );
}
