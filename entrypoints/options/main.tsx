import { startView } from '../../components/start-view.tsx';
import { interfaceLanguage } from '../../lib/extension/interface-language.ts';
import { App } from './app.tsx';

startView(interfaceLanguage(), <App />, 'settings.title');
