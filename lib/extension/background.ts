import { followSites } from './always.ts';
import { type Compose, serveBackground } from './background-service.ts';
import { followCommands } from './commands.ts';
import type { Flow } from './flow.ts';
import { followCorrections } from './follow-corrections.ts';
import { followSettings } from './follow-settings.ts';
import { followMenus } from './menus.ts';
import { followTabs } from './tab-events.ts';
import { welcomeReaders } from './welcome.ts';

/**
 * Everything that the background listens to. To be called when it starts, before anything is waited
 * for: the browser wakes it with the event that it missed.
 *
 * @param compose gives readers the articles of their pages
 * @param signal ends it
 */
export function startBackground(flow: Flow, compose: Compose, signal: AbortSignal): void {
  serveBackground(flow, compose, signal);
  followTabs(flow, signal);
  followSites(flow, signal);
  followCommands(flow, signal);
  followMenus(flow, signal);
  followSettings(flow, signal);
  followCorrections(flow, signal);
  welcomeReaders(signal);
}
