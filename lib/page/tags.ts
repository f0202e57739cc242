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

/** Whether an element of this name starts and ends a block of text where no style sheet says else. */
export function isBlockTag(tag: string): boolean {
  return BLOCKS.has(tag);
}

/** Whether the text in an element of this name is code, a value or a fallback, no words to read. */
export function isUnreadTag(tag: string): boolean {
  return UNREAD.has(tag);
}
