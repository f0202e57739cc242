import './speaker-card.css';
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { QuoteKind, SpeakerSummary } from '../lib/engine/index.ts';
import { styleOf } from '../lib/palette/palette.ts';
import { type Disclosure, useDisclosure } from './disclosure.ts';
import { type MessageKey, percent, useI18n } from './i18n.ts';
import { QuoteItem } from './quote-item.tsx';
import { useReport } from './report-context.ts';
import { Swatch } from './swatch.tsx';

const KINDS: readonly QuoteKind[] = ['direct', 'partial', 'indirect'];

/** One speaker: who, in which colour, how much; opened, that speaker's words in order. */
export function SpeakerCard(props: {
  readonly speaker: SpeakerSummary;
  readonly initiallyOpen: boolean;
}): VNode {
  const { t } = useI18n();
  const { speaker } = props;
  const card = useDisclosure(props.initiallyOpen);
  const { line } = styleOf(speaker.rank);
  return (
    <li class="speaker" style={{ '--speaker': line }}>
      <SpeakerHead speaker={speaker} disclosure={card} />
      <div class="speaker-share" aria-hidden="true">
        <div style={{ inlineSize: `${speaker.share * 100}%` }} />
      </div>
      {card.open ? (
        <div id={card.id} class="speaker-quotes">
          <p class="speaker-kinds">{kindsOf(speaker, t)}</p>
          <ol aria-label={t('section.quotesOf', { name: speaker.person.name })}>
            {speaker.rows.map((row) => (
              <QuoteItem key={row.quote.id} row={row} speaker={speaker.person} />
            ))}
          </ol>
        </div>
      ) : null}
    </li>
  );
}

function SpeakerHead(props: {
  readonly speaker: SpeakerSummary;
  readonly disclosure: Disclosure;
}): VNode {
  const { t, language } = useI18n();
  const { article } = useReport();
  const facts = useId();
  const { person, rank, rows, share } = props.speaker;
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
        </p>
        <p class="speaker-amount">
          <span class="speaker-percent" aria-hidden="true">
            {percent(share, language)}
          </span>
          <span>{t('counts.quotes', { count: rows.length })}</span>
          <span class="spoken">, {t('counts.share', { percent: percent(share, language) })}</span>
        </p>
      </div>
      <span class="speaker-arrow" aria-hidden="true" />
    </div>
  );
}

function kindsOf(
  { counts }: SpeakerSummary,
  t: (key: MessageKey, values: { count: number }) => string,
): string {
  const present = KINDS.filter((kind) => counts[kind] > 0);
  return present.map((kind) => t(`counts.${kind}`, { count: counts[kind] })).join(' · ');
}
