import './section.css';
import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, useI18n } from './i18n.ts';

/** A named part of the report. */
export function Section(props: {
  readonly title: MessageKey;
  /** What the figures at the other end mean. */
  readonly note?: MessageKey | undefined;
  /** A sample of the marks that the section is about. */
  readonly sample?: VNode;
  readonly children: ComponentChildren;
}): VNode {
  const { t } = useI18n();
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        {props.sample}
        <h2 id={id} class="section-title">
          {t(props.title)}
        </h2>
        {props.note === undefined ? null : <p aria-hidden="true">{t(props.note)}</p>}
      </div>
      {props.children}
    </section>
  );
}
