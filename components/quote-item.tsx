import './quote-item.css';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Person, QuoteRow } from '../lib/engine/index.ts';
import { certaintyOf } from './confidence.ts';
import { useDesk } from './desk.ts';
import { type Disclosure, useDisclosure, useReveal } from './disclosure.ts';
import { useI18n } from './i18n.ts';
import type { Place } from './long-list.tsx';
import { piecesOf, textOf } from './quote-pieces.ts';
import { useQuoteTools } from './quote-tools.tsx';
import { ReadersMark } from './readers-mark.tsx';
import { useReport } from './report-context.ts';
import { Why } from './why.tsx';

/**
 * One row of a list of quotes: the words, which lead to their place in the page, the verb of saying,
 * and the ground of the attribution.
 */
export function QuoteItem(props: {
  readonly row: QuoteRow;
  readonly speaker: Person | null;
  /** Whether the last step led here. */
  readonly current: boolean;
  readonly place: Place;
}): VNode {
  const { current } = props;
  const { quote } = props.row;
  const why = useDisclosure();
  useReveal(why);
  const tools = useQuoteTools(props.row);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li
      {...props.place}
      ref={item}
      aria-current={current || undefined}
      class="quote-item"
      data-kind={quote.kind}
      data-doubtful={isDoubtful(props.row, props.speaker) || undefined}
    >
      <Words row={props.row} />
      <Facts row={props.row} speaker={props.speaker} button={why.button} tools={tools.buttons} />
      {tools.panel}
      {why.open ? <Why id={why.id} quote={quote} /> : null}
    </li>
  );
}

function Words({ row }: { readonly row: QuoteRow }): VNode {
  const { t } = useI18n();
  const { article, onJump } = useReport();
  return (
    <button
      type="button"
      class="quote-words"
      title={t('quote.show')}
      dir="auto"
      lang={article.language}
      onClick={() => {
        onJump(row.quote.span);
      }}
    >
      {piecesOf(article, row).map(({ voice, text }, at) => (
        <span key={at} class={`voice-${voice}`}>
          {text}
        </span>
      ))}
    </button>
  );
}

/** The verb of saying and, where the speaker is left open, the words that stand for one. */
function Facts(props: {
  readonly row: QuoteRow;
  readonly speaker: Person | null;
  readonly button: Disclosure['button'];
  readonly tools: VNode;
}): VNode {
  const { t } = useI18n();
  const { article } = useReport();
  const { corrected } = useDesk();
  const { cue, source, kind } = props.row.quote;
  const shown = [cue, props.speaker === null ? source : null].filter((span) => span !== null);
  return (
    <div class="quote-facts">
      <span class="quote-said">
        <span class="quote-kind">{t(`kind.${kind}`)}</span>
        {shown.map((span) => (
          <span key={span.start} class="quote-cue">
            <bdi lang={article.language}>{textOf(article, span)}</bdi>
          </span>
        ))}
        {isDoubtful(props.row, props.speaker) ? (
          <span class="tag tag-doubt">{t('quote.doubtful')}</span>
        ) : null}
        {corrected.quotes.has(props.row.quote.id) ? <ReadersMark /> : null}
      </span>
      <span class="quote-buttons">
        {props.tools}
        <button class="tool quiet" {...props.button}>
          {t('why.button')}
        </button>
      </span>
    </div>
  );
}

/** Only an attribution can be doubtful: where nobody is named, nothing is claimed. */
function isDoubtful({ quote }: QuoteRow, speaker: Person | null): boolean {
  return speaker !== null && certaintyOf(quote.confidence) === 'low';
}
