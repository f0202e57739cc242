import type { ComponentChildren, VNode } from 'preact';
import type { Quote, Span } from '../lib/engine/index.ts';
import { certaintyOf } from './confidence.ts';
import { type MessageKey, percent, useI18n } from './i18n.ts';
import { textOf } from './quote-pieces.ts';
import { useReport } from './report-context.ts';
import { stepKey } from './steps.ts';

/** The ground of an attribution: the rule in words, the words of saying, the way to the name. */
export function Why({ id, quote }: { readonly id: string; readonly quote: Quote }): VNode {
  const { t, language } = useI18n();
  const { evidence, cue, speaker, confidence } = quote;
  const certainty = speaker === null ? 'tooLow' : certaintyOf(confidence);
  const isAttributed = speaker !== null || evidence.chain.length > 0;
  return (
    <div id={id} class="why">
      <p>{t(stepKey(evidence.step))}</p>
      <dl>
        {cue === null ? null : (
          <Ground name="why.cue">
            <Passages spans={[cue]} />
          </Ground>
        )}
        {evidence.chain.length === 0 ? null : (
          <Ground name={speaker === null ? 'why.source' : 'why.chain'}>
            <Passages spans={evidence.chain} />
          </Ground>
        )}
        {isAttributed ? (
          <Ground name="why.confidence">
            {t(`why.${certainty}`, { percent: percent(confidence, language) })}
          </Ground>
        ) : null}
      </dl>
    </div>
  );
}

function Ground(props: { readonly name: MessageKey; readonly children: ComponentChildren }): VNode {
  const { t } = useI18n();
  return (
    <div>
      <dt>{t(props.name)}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** Words of the article, one leading to the next; each leads to its place in the page. */
function Passages({ spans }: { readonly spans: readonly Span[] }): VNode {
  const { article, onJump } = useReport();
  return (
    <ol class="why-passages">
      {spans.map((span) => (
        <li key={span.start}>
          <button
            type="button"
            class="why-link"
            onClick={() => {
              onJump(span);
            }}
          >
            <bdi lang={article.language}>{textOf(article, span)}</bdi>
          </button>
        </li>
      ))}
    </ol>
  );
}
