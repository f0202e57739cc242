import './report-header.css';
import type { VNode } from 'preact';
import { useI18n } from './i18n.ts';
import { MarksSwitch } from './marks-switch.tsx';
import type { PopupActions, ReportState } from './popup-state.ts';

/** What was read, where, and how much is in it. */
export function ReportHeader(props: {
  readonly state: ReportState;
  readonly onMarks: PopupActions['onMarks'];
}): VNode {
  const { t } = useI18n();
  const { report, summary, marks } = props.state;
  const { title, siteName, language } = report.article;
  const { quoteCount, speakers } = summary;
  return (
    <header class="report-header">
      <div class="report-top">
        <p class="report-site" dir="auto" lang={siteName === null ? undefined : language}>
          {siteName ?? t('extension.name')}
        </p>
        <MarksSwitch on={marks} onChange={props.onMarks} />
      </div>
      <h1 class="report-title" dir="auto" lang={language}>
        {title}
      </h1>
      {quoteCount === 0 ? null : (
        <p class="report-counts">
          {speakers.length === 0 ? null : (
            <span>{t('counts.speakers', { count: speakers.length })}</span>
          )}
          <span>{t('counts.quotes', { count: quoteCount })}</span>
        </p>
      )}
    </header>
  );
}
