/** Files in which a reader takes along what is kept: JSON that says what it is, and in which version. */
import * as v from 'valibot';

/** Files that hold the same kind of thing. */
export interface FileKind<Name extends string, Content> {
  readonly name: Name;
  /** Goes up when the content changes its shape. */
  readonly version: number;
  /** The field in which the content stands. */
  readonly field: string;
  readonly schema: v.GenericSchema<unknown, Content>;
}

/** Why nothing could be taken over from a file. */
export type FileProblem<Name extends string> =
  'not-json' | 'newer-version' | `not-${Name}` | `invalid-${Name}`;

export type FileReading<Name extends string, Content> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problem: FileProblem<Name> };

/** The text of a file that {@link readFile} takes. */
export function writeFile<Content>(kind: FileKind<string, Content>, content: Content): string {
  const file = { kind: label(kind), version: kind.version, [kind.field]: content };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Takes all of a file or nothing: a reader would not know which part is missing. */
export function readFile<Name extends string, Content>(
  kind: FileKind<Name, Content>,
  text: string,
): FileReading<Name, Content> {
  const { name, version, field, schema } = kind;
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!json.success) return { ok: false, problem: 'not-json' };
  const envelope = v.looseObject({ kind: v.literal(label(kind)), version: v.number() });
  const file = v.safeParse(envelope, json.output);
  if (!file.success) return { ok: false, problem: `not-${name}` };
  if (file.output.version > version) return { ok: false, problem: 'newer-version' };
  const content = v.safeParse(schema, file.output[field]);
  return content.success
    ? { ok: true, content: content.output }
    : { ok: false, problem: `invalid-${name}` };
}

function label({ name }: Pick<FileKind<string, unknown>, 'name'>): string {
  return `whosaid-${name}`;
}
