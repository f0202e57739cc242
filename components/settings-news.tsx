import type { VNode } from 'preact';
import { useI18n } from './i18n.ts';
import type { SettingsPage } from './settings-state.ts';

/** What became of the last thing that the reader did, in sight wherever on the page that was. */
export function SettingsNewsLine({ news }: Pick<SettingsPage, 'news'>): VNode {
  const { t } = useI18n();
  return (
    <div class="settings-news">
      <p role="status">
        {news === null ? '' : t(news.key, news.values)}
        {news?.code === undefined ? null : <code>{news.code}</code>}
      </p>
      {news?.onUndo === undefined ? null : (
        <button type="button" class="button" onClick={news.onUndo}>
          {t('correction.undo')}
        </button>
      )}
    </div>
  );
}
