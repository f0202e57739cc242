import './base.css';
import './page.css';
import './welcome-view.css';
import type { VNode } from 'preact';
import { type MessageKey, useI18n } from './i18n.ts';
import { SampleArticle } from './sample-article.tsx';
import { type Mark, Marked } from './marked.tsx';

/** What the marks mean, in the order in which a reader meets them. */
const LEGEND: readonly {
  readonly mark: Mark;
  readonly sample: MessageKey;
  readonly words: MessageKey;
}[] = [
  { mark: 0, sample: 'legend.firstSample', words: 'legend.first' },
  { mark: 1, sample: 'legend.secondSample', words: 'legend.second' },
  { mark: 'name', sample: 'legend.nameSample', words: 'legend.name' },
  { mark: 'open', sample: 'legend.openSample', words: 'legend.open' },
];

interface Where {
  readonly browser: 'chrome' | 'firefox';
  /** Of the shortcut that opens the popup; empty if there is none. */
  readonly keys: string;
}

/** The page after the installation: what the marks mean, and where the button is. */
export function WelcomeView(props: Where & { readonly onSettings: () => void }): VNode {
  const { t } = useI18n();
  return (
    <main class="page welcome">
      <h1 class="page-title">{t('welcome.title')}</h1>
      <p class="welcome-lead">{t('welcome.lead')}</p>
      <WhereTheButtonIs {...props} />
      <h2 class="page-heading">{t('welcome.marks')}</h2>
      <SampleArticle />
      <dl class="legend">
        {LEGEND.map(({ mark, sample, words }) => (
          <div key={words}>
            <dt>
              <Marked mark={mark}>{t(sample)}</Marked>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <h2 class="page-heading">{t('welcome.private')}</h2>
      <p>{t('welcome.privateWords')}</p>
      <p>
        <button type="button" class="button" onClick={props.onSettings}>
          {t('settings.open')}
        </button>
      </p>
    </main>
  );
}

function WhereTheButtonIs({ browser, keys }: Where): VNode {
  const { t } = useI18n();
  return (
    <section class="welcome-button" aria-labelledby="welcome-button">
      <img src="/icon/48.png" width="48" height="48" alt="" />
      <div>
        <h2 id="welcome-button" class="page-heading">
          {t('welcome.where')}
        </h2>
        <p>{t(`welcome.${browser}`)}</p>
        {keys === '' ? null : <p>{t('welcome.keys', { keys: keys })}</p>}
      </div>
    </section>
  );
}
