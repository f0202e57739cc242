import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, useI18n } from './i18n.ts';

/** A part of the settings page under a heading of its own. */
export function SettingsGroup(props: {
  readonly title: MessageKey;
  readonly children: ComponentChildren;
}): VNode {
  const { t } = useI18n();
  const id = useId();
  return (
    <section class="settings-group" aria-labelledby={id}>
      <h2 id={id} class="page-heading">
        {t(props.title)}
      </h2>
      {props.children}
    </section>
  );
}
