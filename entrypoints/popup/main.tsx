import { startView } from '../../components/start-view.tsx';
import { interfaceLanguage } from '../../lib/extension/interface-language.ts';
import { App } from './app.tsx';
import { noteList } from './note-list.ts';
import { targetTab } from './target-tab.ts';

// Only the build of the bench has this code.
if (import.meta.env.MODE === 'bench') noteList();

startView(interfaceLanguage(), <App tabId={await targetTab(location.search)} />);
