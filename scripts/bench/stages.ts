import type { Profiler } from 'node:inspector';

/** Where in lib/engine a stage's functions stand, the first that fits: paths begin with it. */
const PLACES = {
  'text/': 'tokens',
  'quotations/': 'quotations',
  'people/': 'people',
  'tagging/': 'tagging',
  'attribution/linking/': 'linking',
  'attribution/sources/': 'who is meant',
  'attribution/': 'rules of attribution',
  'report/': 'report',
  'languages/': 'report',
} as const;

export const STAGES = [
  'tokens',
  'quotations',
  'people',
  'rules of attribution',
  'tagging',
  'linking',
  'who is meant',
  'report',
] as const;
export type Stage = (typeof STAGES)[number];

/** Milliseconds. */
export type StageTimes = Readonly<Record<Stage, number>>;

/** Files that only call the stages: what they call first says whose time it is. */
const CALLERS = ['analyze.ts', 'attribution/attribute.ts'];
const ENGINE = '/lib/engine/';

/**
 * Splits the time that a sampling profiler saw in the engine. A sample belongs to the stage that the pipeline had called,
 * whatever helper of another one it was in; what the pipeline does itself, and the collection of garbage, belong to none.
 *
 * @param runs how often the same was done in that time
 * @returns milliseconds of one of them
 */
export function stageTimes(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  runs: number,
): StageTimes {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stageOf = new Map<number, Stage | null>();
  const [root] = nodes;
  const visit = (id: number, inherited: Stage | null) => {
    const node = byId.get(id);
    if (node === undefined) return;
    const stage = inherited ?? stageAt(node.callFrame.url);
    stageOf.set(id, stage);
    for (const child of node.children ?? []) visit(child, stage);
  };
  if (root !== undefined) visit(root.id, null);
  const times: Record<Stage, number> = {
    tokens: 0,
    quotations: 0,
    people: 0,
    'rules of attribution': 0,
    tagging: 0,
    linking: 0,
    'who is meant': 0,
    report: 0,
  };
  samples.forEach((id, i) => {
    const stage = stageOf.get(id);
    if (stage) times[stage] += (timeDeltas[i] ?? 0) / 1000 / runs;
  });
  return times;
}

function stageAt(url: string): Stage | null {
  const at = url.lastIndexOf(ENGINE);
  if (at < 0) return null;
  const path = url.slice(at + ENGINE.length);
  if (CALLERS.includes(path)) return null;
  const place = Object.entries(PLACES).find(([prefix]) => path.startsWith(prefix));
  return place?.[1] ?? null;
}
