import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the built extension, by browser. */
export const builds = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** What the tests look at in a built manifest. */
export interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions?: readonly string[];
  readonly commands?: Readonly<Record<string, Command>>;
  readonly content_security_policy?: { readonly extension_pages?: string };
}

interface Command {
  readonly suggested_key?: { readonly default?: string };
  readonly description?: string;
}

export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

/** Paths of all files below the folders whose name has one of the endings. */
export function filesIn(folders: readonly string[], endings: RegExp): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => endings.test(name))
      .map((name) => join(folder, name)),
  );
}

/** The directives of a content security policy, each with its sources. */
export function directivesOf(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/u);
      return [name, sources.join(' ')];
    }),
  );
}
