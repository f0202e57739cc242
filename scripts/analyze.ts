import { Argument, Command, Option } from 'commander';

import { analyzeFile, type Reading } from './command-line/analyze-file.ts';
import { formats, writers, type Format, type Writer } from './command-line/formats.ts';
import { messageOf } from './command-line/messages.ts';
import { endWithReader, print } from './command-line/print.ts';

interface Options {
  readonly format: Format;
  readonly input: Reading['input'];
  readonly lang: string;
}

/** Status of a run in which a file failed, and of a command line that makes no sense. */
const FAILED = 1;
const MISUSED = 2;

const program = new Command('analyze')
  .description('Says who said what in news articles: saved pages (.html, .htm) or plain texts.')
  .addArgument(new Argument('<file...>', 'files to read; - is standard input'))
  .addOption(new Option('--format <format>', 'how to print').choices(formats).default('text'))
  .addOption(
    new Option('--input <kind>', 'what standard input holds')
      .choices(['html', 'text'])
      .default('text'),
  )
  .option('--lang <code>', 'language of plain texts; pages say theirs', 'en')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : MISUSED))
  .action(run);

endWithReader();
await program.parseAsync();

/** Goes through the files one by one, in the order given; none can stop the others. */
async function run(files: readonly string[], options: Options): Promise<void> {
  if (options.format === 'json' && files.length > 1) {
    program.error('error: --format json prints one Report; use --format jsonl for several files.');
  }
  const writer = writers[options.format];
  const reading = { input: options.input, language: options.lang };
  for (const file of files) {
    if (!(await printFile(file, reading, writer))) process.exitCode = FAILED;
  }
}

/** @returns whether there was a Report to print. */
async function printFile(file: string, reading: Reading, writer: Writer): Promise<boolean> {
  const result = await analyzeFile(file, reading);
  if (result.ok) {
    await print(writer.report(file, result.value));
    return true;
  }
  const { code } = result;
  const text = writer.failure(file, { code, message: messageOf(code) });
  await print(text, process[writer.failuresTo]);
  return false;
}
