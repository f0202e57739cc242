import { dirname, resolve } from 'node:path';

import ts from 'typescript';

const configPath = resolve('lib/engine/tsconfig.json');

/**
 * Compiles a file as if it stood in the engine, with the engine's own tsconfig.
 * @param code the file's content; nothing is written to disk.
 * @returns what the compiler complains of, empty if it accepts the code.
 */
export function complaintsAbout(code: string): readonly string[] {
  const file = resolve('lib/engine/imagined.ts');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configPath, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    dirname(configPath),
  );
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    resolve(name) === file
      ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2023)
      : onDisk(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
