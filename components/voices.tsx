import type { VNode } from 'preact';
import type { Quote, QuoteRow, ReportSummary, SpeakerSummary } from '../lib/engine/index.ts';
import { type MessageKey, useI18n } from './i18n.ts';
import { QuoteList } from './quote-list.tsx';
import { Section } from './section.tsx';
import { SpeakerCard } from './speaker-card.tsx';
import { Swatch } from './swatch.tsx';

/** Up to so many speakers the first card is open from the start. */
const FEW = 4;

interface Shown {
  /** Whole per cent of all quoted words, by rank. */
  readonly percents: readonly number[];
  /** The quote to which the last step led. */
  readonly current: Quote | null;
}

/** Who speaks, people and others, and what is left open. */
export function Voices(
  props: Shown & {
    readonly summary: ReportSummary;
    /** Whether it is what a search has left: then it is all open. */
    readonly isFiltered: boolean;
  },
): VNode {
  const { t } = useI18n();
  const { summary, isFiltered } = props;
  const people = summary.speakers.filter(({ person }) => person.kind === 'person');
  const others = summary.speakers.filter(({ person }) => person.kind !== 'person');
  const first = summary.speakers.length <= FEW ? (people[0] ?? others[0]) : undefined;
  const isOpen = (speaker: SpeakerSummary) => isFiltered || speaker === first;
  if (summary.quoteCount === 0) return <p class="report-nobody">{t('filter.nothing')}</p>;
  return (
    <>
      <Speakers
        {...props}
        title="section.people"
        note="section.share"
        {...{ isOpen }}
        speakers={people}
      />
      <Speakers {...props} title="section.others" {...{ isOpen }} speakers={others} />
      <Unattributed rows={summary.unattributed} current={props.current} />
    </>
  );
}

function Speakers(
  props: Shown & {
    readonly title: MessageKey;
    readonly note?: MessageKey | undefined;
    readonly speakers: readonly SpeakerSummary[];
    readonly isOpen: (speaker: SpeakerSummary) => boolean;
  },
): VNode | null {
  const { speakers, percents, current, isOpen } = props;
  if (speakers.length === 0) return null;
  return (
    <Section title={props.title} note={props.note}>
      <ol class="speakers">
        {speakers.map((speaker) => (
          <SpeakerCard
            key={speaker.person.id}
            speaker={speaker}
            share={percents[speaker.rank] ?? 0}
            initiallyOpen={isOpen(speaker)}
            current={current}
          />
        ))}
      </ol>
    </Section>
  );
}

function Unattributed(props: {
  readonly rows: readonly QuoteRow[];
  readonly current: Quote | null;
}): VNode | null {
  if (props.rows.length === 0) return null;
  return (
    <Section title="section.unattributed" sample={<Swatch rank={null} />}>
      <div class="unattributed">
        <QuoteList rows={props.rows} speaker={null} current={props.current} />
      </div>
    </Section>
  );
}
