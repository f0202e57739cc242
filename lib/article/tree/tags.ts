/** What is known of an element by its name alone. */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  /** Starts and ends a block of text where no style sheet says else. */
  readonly block: boolean;
  /** The text in it is code, a value or a fallback, no words to read. */
  readonly unread: boolean;
  /** Nobody looks into it: no word to read, and often a third of a page's nodes. */
  readonly passedOver: boolean;
  /** May have a shadow. */
  readonly host: boolean;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main ' +
    'menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th ' +
    'thead tr ul video audio'
  ).split(' '),
);

const UNREAD = new Set(
  (
    'audio button canvas datalist embed head iframe math meter noembed noframes noscript object ' +
    'progress rp rt script select style svg template textarea title video'
  ).split(' '),
);

const PASSED_OVER = new Set(['head', 'svg']);

/** https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

const tags = new Map<string, Tag>();
/** Pages make up names of elements; those of one page are far fewer. */
const MOST_KEPT = 1_000;

/** @param localName in whatever letters */
export function tagOf(localName: string): Tag {
  const known = tags.get(localName);
  if (known) return known;
  const name = localName.toLowerCase();
  const tag = {
    name,
    block: BLOCKS.has(name),
    unread: UNREAD.has(name),
    passedOver: PASSED_OVER.has(name),
    host: HOSTS.has(name) || name.includes('-'),
  };
  if (tags.size < MOST_KEPT) tags.set(localName, tag);
  return tag;
}
