import './speaker-card.css';
import type { VNode } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { QuoteKind, Quote, SpeakerSummary } from '../lib/engine/index.ts';
import { styleOf } from '../lib/palette/palette.ts';
import { useDesk } from './desk.ts';
import { type Disclosure, useDisclosure, useReveal } from './disclosure.ts';
import { type I18n, percent, useI18n } from './i18n.ts';
import { useLook } from './look.ts';
import type { Place } from './long-list.tsx';
import { PersonTools } from './person-tools.tsx';
import { QuoteList } from './quote-list.tsx';
import { ReadersMark } from './readers-mark.tsx';
import { useReport } from './report-context.ts';
import { Swatch } from './swatch.tsx';

const KINDS: readonly QuoteKind[] = ['direct', 'partial', 'indirect'];

/** One speaker: who, in which colour, how much; opened, that speaker's words in order. */
export function SpeakerCard(props: {
  readonly speaker: SpeakerSummary;
  /** Whole per cent of all quoted words. */
  readonly share: number;
  readonly initiallyOpen: boolean;
  /** The quote to which the last step led: its card opens. */
  readonly current: Quote | null;
  readonly place: Place;
}): VNode {
  const { t } = useI18n();
  const { speaker, share, current } = props;
  const card = useDisclosure(props.initiallyOpen);
  const { line } = styleOf(speaker.rank, useLook());
  const { show } = card;
  const isHere = current?.speaker === speaker.person.id;
  useEffect(() => {
    if (isHere) show();
  }, [isHere, current, show]);
  useReveal(card, 'li');
  return (
    <li {...props.place} class="speaker" style={{ '--speaker': line }}>
      <SpeakerHead speaker={speaker} share={share} disclosure={card} />
      <div class="speaker-share" aria-hidden="true">
        <div style={{ inlineSize: `${speaker.share * 100}%` }} />
      </div>
      {card.open ? (
        <div id={card.id} class="speaker-quotes">
          <QuoteList
            label={t('section.quotesOf', { name: speaker.person.name })}
            rows={speaker.rows}
            speaker={speaker.person}
            current={current}
          />
          <PersonTools person={speaker.person} />
        </div>
      ) : null}
    </li>
  );
}

function SpeakerHead(props: {
  readonly speaker: SpeakerSummary;
  readonly share: number;
  readonly disclosure: Disclosure;
}): VNode {
  const { t, language } = useI18n();
  const { article } = useReport();
  const { corrected } = useDesk();
  const facts = useId();
  const { person, rank, rows } = props.speaker;
  const share = percent(props.share / 100, language);
  return (
    <div class="speaker-head" data-open={props.disclosure.open || undefined}>
      <Swatch rank={rank} />
      <h3 class="speaker-name">
        <button {...props.disclosure.button} aria-describedby={facts}>
          <bdi lang={article.language}>{person.name}</bdi>
        </button>
      </h3>
      <div id={facts} class="speaker-facts">
        <p class="speaker-role">
          {person.kind === 'person' ? null : (
            <span class="speaker-kind">{t(`personKind.${person.kind}`)}</span>
          )}
          {person.role === null ? null : <bdi lang={article.language}>{person.role}</bdi>}
          {corrected.people.has(person.id) ? <ReadersMark /> : null}
        </p>
        <p class="speaker-amount">
          <span class="speaker-count">{t('counts.quotes', { count: rows.length })}</span>
          <span class="spoken">, {t('counts.share', { percent: share })}</span>
          <span class="speaker-kinds">{kindsOf(props.speaker, t)}</span>
        </p>
      </div>
      <span class="speaker-percent" aria-hidden="true">
        {share}
      </span>
      <span class="arrow" aria-hidden="true" />
    </div>
  );
}

/** How many of each kind; where all are of one, their number has been said. */
function kindsOf({ counts }: SpeakerSummary, t: I18n['t']): string {
  const present = KINDS.filter((kind) => counts[kind] > 0);
  const [only] = present;
  if (present.length === 1 && only !== undefined) return t(`kind.${only}`);
  return present.map((kind) => t(`counts.${kind}`, { count: counts[kind] })).join(' · ');
}
