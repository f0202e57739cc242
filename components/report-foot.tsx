import './marks-switch.css';
import './report-foot.css';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Coverage } from '../lib/engine/index.ts';
import { CoverageLine } from './coverage-line.tsx';
import { type SiteAccess, useDesk } from './desk.ts';
import { useI18n } from './i18n.ts';
import { Icon } from './icons.tsx';
import { TakeMenu } from './take-menu.tsx';

/** How much was read, what can be done with the whole report and its site, and the way to the settings. */
export function ReportFoot({ coverage }: { readonly coverage: Coverage }): VNode {
  const { t } = useI18n();
  const { onTake, onSettings, site, corrected } = useDesk();
  return (
    <footer class="report-foot">
      <CoverageLine coverage={coverage} />
      <TakeMenu onTake={onTake} />
      <SiteSwitch site={site} url={corrected.report.article.url} />
      <button type="button" class="foot-row" onClick={onSettings}>
        {t('settings.open')}
        <Icon name="settings" />
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
      class="marks-switch foot-row"
      aria-checked={isAlways}
      onClick={() => void site.setAlways(url, !isAlways).then(setIsAlways)}
    >
      <span>{t('site.always')}</span>
      <span class="marks-switch-track" aria-hidden="true" />
    </button>
  );
}
