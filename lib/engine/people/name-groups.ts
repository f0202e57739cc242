import type { Appearance } from './appearances.ts';
import { groundsOf, type Ground } from './grounds.ts';
import type { Reader } from './reader.ts';

/** All appearances of one spelling of a name, with what speaks for or against a person there. */
export interface NameGroup {
  readonly words: readonly string[];
  readonly suffix: string | null;
  readonly appearances: Appearance[];
  /** How often each ground was met. */
  readonly grounds: Map<Ground, number>;
}

/** Groups appearances by their words, in order of first appearance. */
export function groupNames(
  reader: Reader,
  appearances: readonly Appearance[],
): ReadonlyMap<string, NameGroup> {
  const groups = new Map<string, NameGroup>();
  for (const appearance of appearances) {
    const { words, suffix } = appearance;
    const key = groupKey(appearance);
    const group: NameGroup = groups.get(key) ?? {
      words,
      suffix,
      appearances: [],
      grounds: new Map<Ground, number>(),
    };
    groups.set(key, group);
    group.appearances.push(appearance);
    for (const ground of groundsOf(reader, appearance))
      group.grounds.set(ground, (group.grounds.get(ground) ?? 0) + 1);
  }
  return groups;
}

export function groupKey({ words, suffix }: Appearance): string {
  return suffix === null ? words.join(' ') : `${words.join(' ')}, ${suffix}`;
}

/** How often a ground was met. */
export function countOf(group: NameGroup, ground: Ground): number {
  return group.grounds.get(ground) ?? 0;
}
