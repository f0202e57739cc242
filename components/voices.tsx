import type { VNode } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import type { Quote, QuoteRow, ReportSummary, SpeakerSummary } from '../lib/engine/index.ts';
import { type MessageKey, useI18n } from './i18n.ts';
import type { WindowSizes } from './list-window.ts';
import { LongList, type Place } from './long-list.tsx';
import { QuoteList } from './quote-list.tsx';
import { Section } from './section.tsx';
import { SpeakerCard } from './speaker-card.tsx';
import { Swatch } from './swatch.tsx';

/** Up to so many speakers the first card is open from the start. */
const FEW = 4;

const SIZES = { first: 100, more: 16, window: 120 };
/** Where all cards are open, and bring rows along. */
const OPEN_SIZES = { first: 6, more: 3, window: 60 };

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
  const { speakers } = summary;
  // Lists that stay the same are not drawn anew.
  const people = useMemo(() => speakers.filter(isPerson), [speakers]);
  const others = useMemo(() => speakers.filter((one) => !isPerson(one)), [speakers]);
  const first = speakers.length <= FEW ? (people[0] ?? others[0]) : undefined;
  const isOpen = useCallback(
    (speaker: SpeakerSummary) => isFiltered || speaker === first,
    [isFiltered, first],
  );
  const shown = { ...props, isOpen, sizes: isFiltered ? OPEN_SIZES : SIZES };
  if (summary.quoteCount === 0) return <p class="report-nobody">{t('filter.nothing')}</p>;
  return (
    <>
      <Speakers {...shown} title="section.people" note="section.share" speakers={people} />
      <Speakers {...shown} title="section.others" speakers={others} />
      <Unattributed rows={summary.unattributed} current={props.current} />
    </>
  );
}

function isPerson({ person }: SpeakerSummary): boolean {
  return person.kind === 'person';
}

function Speakers(
  props: Shown & {
    readonly title: MessageKey;
    readonly note?: MessageKey | undefined;
    readonly speakers: readonly SpeakerSummary[];
    readonly isOpen: (speaker: SpeakerSummary) => boolean;
    readonly sizes: WindowSizes;
  },
): VNode | null {
  const { speakers, percents, current, isOpen } = props;
  const row = useCallback(
    (speaker: SpeakerSummary, _: boolean, place: Place) => (
      <SpeakerCard
        key={speaker.person.id}
        speaker={speaker}
        share={percents[speaker.rank] ?? 0}
        initiallyOpen={isOpen(speaker)}
        current={current}
        place={place}
      />
    ),
    [percents, isOpen, current],
  );
  if (speakers.length === 0) return null;
  const at = speakers.findIndex(({ person }) => person.id === current?.speaker);
  return (
    <Section title={props.title} note={props.note}>
      <LongList class="speakers" items={speakers} at={at} sizes={props.sizes} row={row} />
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
