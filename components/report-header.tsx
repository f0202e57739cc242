import './report-header.css';
import type { VNode } from 'preact';
import { useI18n } from './i18n.ts';
import { Icon } from './icons.tsx';
import { MarksSwitch } from './marks-switch.tsx';
import type { PopupActions, ReportState } from './popup-state.ts';
import { Stepper } from './stepper.tsx';

/** What was read, where, and how much is in it; the switch of the marks and the steps through them. */
export function ReportHeader(
  props: PopupActions & {
    readonly state: ReportState;
  },
): VNode {
  const { t } = useI18n();
  const { report, summary, marks, at } = props.state;
  const { title, siteName, language } = report.article;
  const { quoteCount, speakers } = summary;
  return (
    <header class="report-header">
      <div class="report-top">
        <p class="report-site" dir="auto" lang={siteName === null ? undefined : language}>
          {siteName ?? t('extension.name')}
        </p>
        <MarksSwitch on={marks} onChange={props.onMarks} />
        {props.onOpenPanel === null ? null : <PanelButton onClick={props.onOpenPanel} />}
      </div>
      <h1 class="report-title" dir="auto" lang={language}>
        {title}
      </h1>
      {quoteCount === 0 ? null : (
        <div class="report-bottom">
          <p class="report-counts">
            {speakers.length === 0 ? null : (
              <span>{t('counts.speakers', { count: speakers.length })}</span>
            )}
            <span>{t('counts.quotes', { count: quoteCount })}</span>
          </p>
          <Stepper
            at={at}
            total={quoteCount}
            hasVoices={speakers.length > 1}
            onStep={props.onStep}
          />
        </div>
      )}
    </header>
  );
}

function PanelButton({ onClick }: { readonly onClick: () => void }): VNode {
  const { t } = useI18n();
  return (
    <button type="button" class="icon-button" title={t('panel.open')} onClick={onClick}>
      <Icon name="panel" />
      <span class="spoken">{t('panel.open')}</span>
    </button>
  );
}
