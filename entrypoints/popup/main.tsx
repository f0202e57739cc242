import { render } from 'preact';
import { I18nContext } from '../../components/i18n.ts';
import { App } from './app.tsx';
import { interfaceLanguage } from '../../lib/extension/interface-language.ts';
import { targetTab } from './target-tab.ts';

const root = document.getElementById('popup');
if (root === null) throw new Error('popup.html has no place for the popup');

const i18n = interfaceLanguage();
document.documentElement.lang = i18n.language;
document.documentElement.dir = i18n.t('locale.direction');
document.title = i18n.t('extension.name');

render(
  <I18nContext.Provider value={i18n}>
    <App tab={targetTab(location.search)} />
  </I18nContext.Provider>,
  root,
);
