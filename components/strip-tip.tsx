import type { VNode } from 'preact';
import { useI18n } from './i18n.ts';
import { piecesOf } from './quote-pieces.ts';
import type { QuoteStop } from './quote-order.ts';
import { useReport } from './report-context.ts';
import { speakerName } from './stop-words.ts';
import { HEIGHT, heightAt } from './strip-shapes.ts';
import { Swatch } from './swatch.tsx';
import { percent } from './i18n.ts';

/** What the strip shows at one place. To a screen reader the strip itself says it. */
export function StripTip(props: {
  readonly stop: QuoteStop;
  readonly at: number;
  readonly stops: readonly QuoteStop[];
  readonly percents: readonly number[];
}): VNode {
  const { t, language } = useI18n();
  const { article } = useReport();
  const { stop, at, stops, percents } = props;
  const { quote } = stop.row;
  const height = `${(heightAt(article, quote.span.start) / HEIGHT) * 100}%`;
  const share = stop.speaker === null ? null : (percents[stop.speaker.rank] ?? 0) / 100;
  return (
    <div class="strip-tip" aria-hidden="true" style={{ '--height': height }}>
      <p class="strip-tip-head">
        <Swatch rank={stop.speaker?.rank ?? null} />
        <bdi class="strip-tip-name">{speakerName(stop, t)}</bdi>
        <span>{t('stop.place', { at: at + 1, total: stops.length })}</span>
      </p>
      <p class="strip-tip-words" dir="auto" lang={article.language}>
        {piecesOf(article, stop.row).map(({ text }) => text)}
      </p>
      <p class="strip-tip-facts">
        {t(`kind.${quote.kind}`)}
        {share === null ? null : ` · ${t('counts.share', { percent: percent(share, language) })}`}
      </p>
    </div>
  );
}
