import './report-view.css';
import type { VNode } from 'preact';
import type { QuoteRow, SpeakerSummary } from '../lib/engine/index.ts';
import { CoverageLine } from './coverage-line.tsx';
import { type MessageKey, useI18n } from './i18n.ts';
import { Mentioned } from './mentioned.tsx';
import { Notice } from './notice.tsx';
import type { ReportState } from './popup-state.ts';
import { QuoteItem } from './quote-item.tsx';
import { Section } from './section.tsx';
import { SpeakerCard } from './speaker-card.tsx';
import { Swatch } from './swatch.tsx';

/** Up to so many speakers the first card is open from the start. */
const FEW = 4;

const NOTICES: Readonly<Record<NonNullable<ReportState['notice']>, MessageKey>> = {
  'language-unsupported': 'error.language_unsupported',
  'model-unavailable': 'error.model_unavailable',
};

/** Everything below the header: who speaks, what is left open, who is only named, what was read. */
export function ReportView(props: {
  readonly state: ReportState;
  readonly onRetry: () => void;
}): VNode {
  const { t } = useI18n();
  const { report, summary, notice, problem } = props.state;
  const people = summary.speakers.filter(({ person }) => person.kind === 'person');
  const others = summary.speakers.filter(({ person }) => person.kind !== 'person');
  const opened = summary.speakers.length <= FEW ? (people[0] ?? others[0]) : undefined;
  return (
    <main class="report">
      {problem === null ? null : <Notice {...problem} onRetry={props.onRetry} />}
      {notice === null ? null : <Notice code={notice} message={t(NOTICES[notice])} />}
      {summary.quoteCount === 0 ? <p class="report-nobody">{t('nobodySpeaks')}</p> : null}
      <Speakers title="section.people" note="section.share" speakers={people} opened={opened} />
      <Speakers title="section.others" speakers={others} opened={opened} />
      <Unattributed rows={summary.unattributed} />
      <Mentioned people={summary.mentioned} />
      <CoverageLine coverage={report.coverage} />
    </main>
  );
}

function Speakers(props: {
  readonly title: MessageKey;
  readonly note?: MessageKey | undefined;
  readonly speakers: readonly SpeakerSummary[];
  readonly opened: SpeakerSummary | undefined;
}): VNode | null {
  if (props.speakers.length === 0) return null;
  return (
    <Section title={props.title} note={props.note}>
      <ol class="speakers">
        {props.speakers.map((speaker) => (
          <SpeakerCard
            key={speaker.person.id}
            speaker={speaker}
            initiallyOpen={speaker === props.opened}
          />
        ))}
      </ol>
    </Section>
  );
}

function Unattributed({ rows }: { readonly rows: readonly QuoteRow[] }): VNode | null {
  if (rows.length === 0) return null;
  return (
    <Section title="section.unattributed" sample={<Swatch rank={null} />}>
      <ol class="unattributed">
        {rows.map((row) => (
          <QuoteItem key={row.quote.id} row={row} speaker={null} />
        ))}
      </ol>
    </Section>
  );
}
