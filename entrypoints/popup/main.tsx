import { startView } from '../../components/start-view.tsx';
import { interfaceLanguage } from '../../lib/extension/interface-language.ts';
import { onPhone } from '../../lib/extension/platform.ts';
import { App } from './app.tsx';
import { noteList } from './note-list.ts';
import { targetTab } from './target-tab.ts';

// Only the build of the bench has this code.
if (import.meta.env.MODE === 'bench') noteList();

const [tabId, isPhone] = await Promise.all([targetTab(location.search), onPhone()]);
// There the popup is a page, as large as the browser makes it, like the panel.
document.documentElement.classList.toggle('panel', isPhone);

startView(interfaceLanguage(), <App tabId={tabId} />);
