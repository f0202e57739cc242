import { startView } from '../../components/start-view.tsx';
import { interfaceLanguage } from '../../lib/extension/interface-language.ts';
import { App } from './app.tsx';
import { targetTab } from './target-tab.ts';

startView(interfaceLanguage(), <App tabId={await targetTab(location.search)} />);
