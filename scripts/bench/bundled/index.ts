/**
 * Everything that is measured, as one bundle for Node and Chromium. What is loaded last is loaded on demand, in a chunk of
 * its own: so its loading can be measured, too.
 */
import type { BenchText } from '../texts/bench-text.ts';
import type { Contender, ReadFile } from './contender.ts';
import { measure, type MeasureOptions, type Timing } from './measure.ts';
import type { ColdName } from './names.ts';

export type Environment = Readonly<{
  readFile: ReadFile;
  documentOf: (html: string) => Document;
}>;

/** Measures all contenders in turn. */
export async function warm(
  texts: readonly BenchText[],
  options: MeasureOptions,
  { readFile, documentOf }: Environment,
): Promise<readonly Timing[]> {
  const [{ engineContenders }, { compromise }, { wink }, { readability }] = await Promise.all([
    import('./engine.ts'),
    import('./compromise.ts'),
    import('./wink.ts'),
    import('./readability.ts'),
  ]);
  const engines = await engineContenders(readFile);
  const contenders = [...engines, compromise, wink, readability(documentOf)];
  return measure(contenders, texts, options);
}

/** Loads one contender, which is no small part of what it costs, and has it read a first text. */
export async function cold(
  name: ColdName,
  text: BenchText | undefined,
  readFile: ReadFile,
): Promise<Contender> {
  const contender = await coldContenders[name](readFile);
  if (text !== undefined) contender.prepare(text)?.();
  return contender;
}

const coldContenders: Readonly<Record<ColdName, (readFile: ReadFile) => Promise<Contender>>> = {
  engine: async (readFile) => (await import('./engine.ts')).coldEngine(readFile),
  compromise: async () => (await import('./compromise.ts')).compromise,
  'wink-nlp': async () => (await import('./wink.ts')).wink,
};
