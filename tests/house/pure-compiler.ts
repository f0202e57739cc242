import { dirname, resolve } from 'node:path';

import ts from 'typescript';

/**
 * Compiles a file as if it stood in a room that has a tsconfig of its own.
 * @param room its folder.
 * @param code the file's content; nothing is written to disk.
 * @returns what the compiler complains of, empty if it accepts the code.
 */
export function complaintsAbout(room: string, code: string): readonly string[] {
  const configPath = resolve(room, 'tsconfig.json');
  const file = resolve(room, 'imagined.ts');
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
