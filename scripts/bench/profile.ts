import { Session } from 'node:inspector/promises';

import { analyze } from '../../lib/engine/index.ts';
import { modelFor } from '../command-line/load-model.ts';
import { type StageTimes, stageTimes } from './stages.ts';
import type { BenchText } from './texts/bench-text.ts';

/** Microseconds between samples: fine enough for a stage of some milliseconds over many runs. */
const INTERVAL = 200;
const COVERAGE = { read: 0, recovered: 0, skipped: [] };

/**
 * Runs the engine's sources over texts under V8's profiler.
 *
 * @returns milliseconds of one run over all of the texts
 */
export async function profileStages(
  texts: readonly BenchText[],
  rounds: number,
): Promise<StageTimes> {
  const model = modelFor('en');
  const runAll = () => {
    for (const { article } of texts) analyze({ article, coverage: COVERAGE, model });
  };
  runAll();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  for (let round = 0; round < rounds; round++) runAll();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return stageTimes(profile, rounds);
}
