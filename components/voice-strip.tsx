import './voice-strip.css';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { LINE_COLOURS, styleOf, UNKNOWN_STYLE } from '../lib/palette/palette.ts';
import { useI18n } from './i18n.ts';
import type { QuoteStop } from './quote-order.ts';
import { useLook } from './look.ts';
import { useReport } from './report-context.ts';
import { stopSentence } from './stop-words.ts';
import { HEIGHT, heightAt, quoteShapes, textShape, WIDTH } from './strip-shapes.ts';
import { StripTip } from './strip-tip.tsx';
import { useStrip } from './use-strip.ts';

export interface VoiceStripProps {
  /** In the order of the page; at least one. */
  readonly stops: readonly QuoteStop[];
  /** Whole per cent of all quoted words, by rank. */
  readonly percents: readonly number[];
  /** The stop to which the last step led. */
  readonly at: number | null;
}

/**
 * The article from top to bottom: whose words stand where, and how much. Pointing and keys tell what
 * it shows; a click, or Enter, goes there.
 */
export function VoiceStrip({ stops, percents, at }: VoiceStripProps): VNode {
  const { t } = useI18n();
  const { shown, told, hide, handlers } = useStrip(stops, at);
  const stop = stops[shown];
  return (
    <div class="strip" onPointerLeave={hide}>
      <div
        class="strip-track"
        role="slider"
        tabIndex={0}
        aria-label={t('strip.label')}
        aria-orientation="vertical"
        aria-valuemin={1}
        aria-valuemax={stops.length}
        aria-valuenow={shown + 1}
        aria-valuetext={stop && stopSentence(stop, shown, stops, t)}
        {...handlers}
      >
        <Bars stops={stops} />
        {stop && (told || at !== null) ? <Cursor stop={stop} /> : null}
      </div>
      {stop && told ? <StripTip stop={stop} at={shown} stops={stops} percents={percents} /> : null}
    </div>
  );
}

function Bars({ stops }: { readonly stops: readonly QuoteStop[] }): VNode {
  const { article } = useReport();
  const shapes = useMemo(() => quoteShapes(article, stops), [article, stops]);
  const text = useMemo(() => textShape(article), [article]);
  const look = useLook();
  return (
    <svg
      class="strip-bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="strip-text" d={text} />
      {shapes.map(({ rank, path }) => (
        <path
          key={path}
          class="strip-voice"
          data-round={rank === null ? 'open' : Math.floor(rank / LINE_COLOURS.length) % 4}
          style={{ '--speaker': (rank === null ? UNKNOWN_STYLE : styleOf(rank, look)).line }}
          d={path}
        />
      ))}
    </svg>
  );
}

function Cursor({ stop }: { readonly stop: QuoteStop }): VNode {
  const { article } = useReport();
  const { start, end } = stop.row.quote.span;
  const top = heightAt(article, start) / HEIGHT;
  const height = heightAt(article, end) / HEIGHT - top;
  const place = { insetBlockStart: `${top * 100}%`, blockSize: `${height * 100}%` };
  return <div class="strip-cursor" style={place} />;
}
