/** Told of the parts of a document, in their order. */
export interface MarkupReader {
  /** @param attributes as {@link attributesIn} takes them */
  readonly opened: (name: string, attributes: string) => void;
  /** The element opened last that is still open. */
  readonly closed: () => void;
  readonly text: (data: string) => void;
}

const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Their text is serialized as it is. */
const RAW = new Set('iframe noembed noframes noscript plaintext script style xmp'.split(' '));

/** An opening tag; names of attributes may begin with "=" and hold quotation marks. */
const OPENING = /<([^\s/>]+)((?: =?[^\s/>=]*="[^"]*")*)>/y;
const ATTRIBUTE = / (=?[^\s/>=]*)="([^"]*)"/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\xa0',
};

/**
 * Reads HTML as browsers serialize it, and no other: every attribute has its value in double quotes,
 * every element that is not void is closed, and nothing is escaped that need not be.
 *
 * @throws {SyntaxError} for any other text
 */
export function readMarkup(html: string, reader: MarkupReader): void {
  const open: string[] = [];
  let at = 0;
  while (at < html.length) {
    if (html.charCodeAt(at) !== LESS_THAN) {
      const end = indexOrEnd(html, '<', at);
      reader.text(unescaped(html.slice(at, end)));
      at = end;
    } else if (html.startsWith('</', at)) {
      at = close(html, at, open);
      reader.closed();
    } else if (html.startsWith('<!--', at)) at = after(html, '-->', at + '<!--'.length);
    else if (html.startsWith('<?', at)) at = after(html, '>', at);
    else at = openElement(html, at, { open, reader });
  }
  if (open.length > 0) throw new SyntaxError(`${open.at(-1)} is not closed`);
}

const LESS_THAN = 0x3c;

interface Progress {
  /** Names of the elements around, the outermost first. */
  readonly open: string[];
  readonly reader: MarkupReader;
}

/** @returns where what follows the tag begins; of an element with raw text, its closing tag */
function openElement(html: string, at: number, { open, reader }: Progress): number {
  OPENING.lastIndex = at;
  const [tag, name = '', attributes = ''] = OPENING.exec(html) ?? [];
  if (tag === undefined) throw new SyntaxError(`no tag at ${at}`);
  reader.opened(name, attributes);
  const start = at + tag.length;
  if (VOID.has(name)) {
    reader.closed();
    return start;
  }
  open.push(name);
  if (!RAW.has(name)) return start;
  const end = indexOrEnd(html, `</${name}>`, start);
  if (end > start) reader.text(html.slice(start, end));
  return end;
}

function close(html: string, at: number, open: string[]): number {
  const tag = `</${open.pop() ?? ''}>`;
  if (!html.startsWith(tag, at)) throw new SyntaxError(`no ${tag} at ${at}`);
  return at + tag.length;
}

function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  if (at < 0) throw new SyntaxError(`no ${sign} behind ${from}`);
  return at + sign.length;
}

function indexOrEnd(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at;
}

/** The attributes of an element by their names. */
export function attributesIn(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of source.matchAll(ATTRIBUTE)) {
    attributes.set(name, unescaped(value));
  }
  return attributes;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:amp|lt|gt|quot|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);
}
