import { profileStages } from './profile.ts';
import { stageTable } from './tables.ts';
import { sampleOfLength } from './texts/sources.ts';

const LENGTHS = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
/** Words that are read of each length in a round, so that short articles are timed as well as long ones. */
const WORDS_A_ROUND = 10_000;

/**
 * Prints what each stage takes for 1,000 words in articles of growing length: a number that grows along its row shows a
 * stage that is not linear.
 */
export async function printCurve(rounds: number): Promise<void> {
  const sets = [];
  for (const length of LENGTHS) {
    const texts = sampleOfLength(length);
    const words = texts.reduce((sum, text) => sum + text.words, 0);
    const repeats = Math.max(1, Math.round((rounds * WORDS_A_ROUND) / length));
    sets.push({ name: `${length}`, words, times: await profileStages(texts, repeats) });
  }
  console.log(`By words of the article:\n${stageTable(sets)}`);
}
