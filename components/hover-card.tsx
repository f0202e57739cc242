import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article, Quote, Span } from '../lib/engine/index.ts';
import { styleOf } from '../lib/palette/palette.ts';
import { CiteButton } from './cite-button.tsx';
import type { Copied } from './cite.ts';
import { certaintyOf } from './confidence.ts';
import { useDisclosure } from './disclosure.ts';
import { useLook } from './look.ts';
import { useI18n } from './i18n.ts';
import { textOf } from './quote-pieces.ts';
import type { QuoteStop } from './quote-order.ts';
import { ReportContext } from './report-context.ts';
import { speakerName } from './stop-words.ts';
import { Swatch } from './swatch.tsx';
import { Why } from './why.tsx';

export interface HoverCardProps {
  readonly article: Article;
  readonly stops: readonly QuoteStop[];
  /** Place among the stops. */
  readonly at: number;
  /** Copies the quote as a citation. */
  readonly onCite: (stop: QuoteStop) => Promise<Copied>;
  readonly onJump: (span: Span) => void;
}

/** The card beside a marked passage: who says it, how, which of how many; to be copied and asked why. */
export function HoverCard(props: HoverCardProps): VNode | null {
  const { t } = useI18n();
  const { article, onJump } = props;
  const scope = useMemo(() => ({ article, onJump }), [article, onJump]);
  const why = useDisclosure();
  const look = useLook();
  const stop = props.stops[props.at];
  if (stop === undefined) return null;
  const { speaker } = stop;
  const { quote } = stop.row;
  return (
    <ReportContext.Provider value={scope}>
      <section
        class="card"
        aria-label={t('card.label')}
        style={speaker === null ? {} : { '--speaker': styleOf(speaker.rank, look).line }}
      >
        <Head {...props} stop={stop} />
        <div class="card-foot">
          <Facts article={article} quote={quote} />
          <span class="card-buttons">
            <CiteButton look="words" onCite={() => props.onCite(stop)} />
            <button {...why.button}>{t('why.button')}</button>
          </span>
        </div>
        {why.open ? <Why id={why.id} quote={quote} /> : null}
      </section>
    </ReportContext.Provider>
  );
}

function Head(props: HoverCardProps & { readonly stop: QuoteStop }): VNode {
  const { t } = useI18n();
  const { article, at, stops, stop } = props;
  const role = stop.speaker?.person.role ?? null;
  return (
    <div class="card-head">
      <Swatch rank={stop.speaker?.rank ?? null} />
      <p class="card-name">
        <bdi lang={stop.speaker === null ? undefined : article.language}>
          {speakerName(stop, t)}
        </bdi>
      </p>
      <span class="card-place">{t('stop.place', { at: at + 1, total: stops.length })}</span>
      {role === null ? null : (
        <p class="card-role">
          <bdi lang={article.language}>{role}</bdi>
        </p>
      )}
    </div>
  );
}

function Facts(props: { readonly article: Article; readonly quote: Quote }): VNode {
  const { t } = useI18n();
  const { kind, cue, speaker, confidence } = props.quote;
  return (
    <>
      <span>{t(`kind.${kind}`)}</span>
      {cue === null ? null : (
        <bdi lang={props.article.language}>“{textOf(props.article, cue)}”</bdi>
      )}
      {speaker !== null && certaintyOf(confidence) === 'low' ? (
        <span class="tag tag-doubt">{t('quote.doubtful')}</span>
      ) : null}
    </>
  );
}
