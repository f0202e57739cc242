import './report-view.css';
import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ReportSummary } from '../lib/engine/index.ts';
import { wholePercents } from '../lib/export/whole-percents.ts';
import { CorrectionsList } from './corrections-list.tsx';
import { FreePart } from './coverage-line.tsx';
import { Filters } from './filters.tsx';
import { type MessageKey, useI18n } from './i18n.ts';
import { Mentioned } from './mentioned.tsx';
import { Notice } from './notice.tsx';
import type { ReportState } from './popup-state.ts';
import { filterSummary, isFiltering, NO_FILTER } from './quote-filter.ts';
import type { QuoteStop } from './quote-order.ts';
import { ReportFoot } from './report-foot.tsx';
import { Voices } from './voices.tsx';
import { VoiceStrip } from './voice-strip.tsx';

/** Up to so many quotes are seen at a glance: there is nothing to search. */
const FEW_QUOTES = 3;

const NOTICES: Readonly<Record<NonNullable<ReportState['notice']>, MessageKey>> = {
  'language-unsupported': 'error.language_unsupported',
  'model-unavailable': 'error.model_unavailable',
};

/** Everything below the header: whose words stand where, who speaks, who is only named, what was read. */
export function ReportView(props: {
  readonly state: ReportState;
  readonly stops: readonly QuoteStop[];
  readonly onRetry: () => void;
}): VNode {
  const { state, stops } = props;
  const { summary, at } = state;
  const percents = useMemo(() => percentsOf(summary), [summary]);
  return (
    <main class="report-body">
      {stops.length === 0 ? null : <VoiceStrip stops={stops} percents={percents} at={at} />}
      <div class="report">
        <Notices state={state} onRetry={props.onRetry} />
        <Listing {...props} percents={percents} />
        <CorrectionsList />
        <ReportFoot coverage={state.report.coverage} />
      </div>
    </main>
  );
}

function percentsOf({ speakers }: ReportSummary): readonly number[] {
  return wholePercents(speakers.map(({ share }) => share));
}

function Notices(props: { readonly state: ReportState; readonly onRetry: () => void }): VNode {
  const { t } = useI18n();
  const { notice, problem, report } = props.state;
  return (
    <>
      {problem === null ? null : <Notice {...problem} onRetry={props.onRetry} />}
      {notice === null ? null : <Notice code={notice} message={t(NOTICES[notice])} />}
      <FreePart coverage={report.coverage} />
    </>
  );
}

/** The lists, or what the reader's search leaves of them. */
function Listing(props: {
  readonly state: ReportState;
  readonly stops: readonly QuoteStop[];
  readonly percents: readonly number[];
}): VNode {
  const { t } = useI18n();
  const { report, summary, at } = props.state;
  const [filter, setFilter] = useState(NO_FILTER);
  const { article } = report;
  const left = useMemo(() => filterSummary(article, summary, filter), [article, summary, filter]);
  const current = at === null ? null : (props.stops[at]?.row.quote ?? null);
  const isFiltered = isFiltering(filter);
  if (summary.quoteCount === 0) {
    return (
      <>
        <p class="report-nobody">{t('nobodySpeaks')}</p>
        <Mentioned people={summary.mentioned} />
      </>
    );
  }
  return (
    <>
      {summary.quoteCount > FEW_QUOTES ? (
        <Filters summary={summary} filter={filter} found={left.quoteCount} onChange={setFilter} />
      ) : null}
      <Voices
        key={String(isFiltered)}
        {...{ isFiltered, current }}
        summary={left}
        percents={props.percents}
      />
      <Mentioned people={left.mentioned} />
    </>
  );
}
