import './marks-switch.css';
import './tools.css';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type SiteAccess, useDesk } from './desk.ts';
import { useI18n } from './i18n.ts';
import { TakeMenu } from './take-menu.tsx';

/** What can be done with the whole report and its site, and the way to the settings. */
export function ReportFoot(): VNode {
  const { t } = useI18n();
  const { onTake, onSettings, site, corrected } = useDesk();
  return (
    <footer class="report-foot">
      <TakeMenu onTake={onTake} />
      <SiteSwitch site={site} url={corrected.report.article.url} />
      <button type="button" class="tool" onClick={onSettings}>
        {t('settings.open')}
      </button>
    </footer>
  );
}

/** Whether the pages of this site are read without a click. */
function SiteSwitch(props: {
  readonly site: SiteAccess;
  readonly url: string | null;
}): VNode | null {
  const { t } = useI18n();
  const { site, url } = props;
  const [isAlways, setIsAlways] = useState<boolean | null>(null);
  useEffect(() => void site.isAlways(url).then(setIsAlways), [site, url]);
  if (isAlways === null) return null;
  return (
    <button
      type="button"
      role="switch"
      class="marks-switch"
      aria-checked={isAlways}
      onClick={() => void site.setAlways(url, !isAlways).then(setIsAlways)}
    >
      <span>{t('site.always')}</span>
      <span class="marks-switch-track" aria-hidden="true" />
    </button>
  );
}
