import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { lookOf, type Settings } from '../lib/settings/settings.ts';
import { LookContext } from './look.ts';

/** Where the settings come from. */
export interface SettingsSource {
  readonly get: () => Promise<Settings>;
  /** Tells of every change until the signal. */
  readonly follow: (changed: (settings: Settings) => void, signal: AbortSignal) => void;
}

const SCHEMES: Readonly<Record<Settings['theme'], string>> = {
  auto: '',
  light: 'light',
  dark: 'dark',
};

/**
 * A document under the reader's settings, as they are and as they change: theme and look of the marks
 * for all views, the rest for the children. Nothing is shown before they are known.
 */
export function SettingsScope(props: {
  readonly source: SettingsSource;
  readonly children: (settings: Settings) => ComponentChildren;
}): VNode | null {
  const { source } = props;
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const end = new AbortController();
    void source.get().then(setSettings);
    source.follow(setSettings, end.signal);
    return () => {
      end.abort();
    };
  }, [source]);
  const theme = settings?.theme ?? 'auto';
  useEffect(() => {
    document.documentElement.style.colorScheme = SCHEMES[theme];
  }, [theme]);
  if (settings === null) return null;
  return (
    <LookContext.Provider value={lookOf(settings)}>{props.children(settings)}</LookContext.Provider>
  );
}
