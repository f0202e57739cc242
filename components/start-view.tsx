import { type ComponentChildren, render } from 'preact';
import { type I18n, I18nContext, type MessageKey } from './i18n.ts';

/**
 * Shows a view as the whole of this document, in the reader's language.
 *
 * @param title of the document
 * @throws if the document has no element `view`: a fault of the build
 */
export function startView(
  i18n: I18n,
  view: ComponentChildren,
  title: MessageKey = 'extension.name',
): void {
  const root = document.getElementById('view');
  if (root === null) throw new Error('the document has no place for its view');
  document.documentElement.lang = i18n.language;
  document.documentElement.dir = i18n.t('locale.direction');
  document.title = i18n.t(title);
  render(<I18nContext.Provider value={i18n}>{view}</I18nContext.Provider>, root);
}
