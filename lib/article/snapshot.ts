/**
 * A page as the script in it sees it at one moment, as plain data: what the article is composed from,
 * wherever that is done. It is made by the browser's own serializer, since that takes the page's thread
 * a fraction of what a walk over its elements does.
 */
export interface Snapshot {
  /**
   * The page's root with all that it shows, open shadows included, as HTML is serialized
   * (https://html.spec.whatwg.org/#serialising-html-fragments); scripts other than JSON-LD, styles,
   * drawings, templates and `noscript` are left out.
   */
  readonly html: string;
  /** The lengths of all text nodes in it in document order, parted by spaces: neighbours are one text in HTML. */
  readonly lengths: string;
  /** Of the document, fragment and all. */
  readonly url: string;
  /** What Readability took for the article; null if it found none. */
  readonly found: Found | null;
  /**
   * Where the page says the same several times: indexes of those of these texts that are to be seen as
   * it is laid out. Null if it says nothing twice, or has no layout.
   */
  readonly seen: readonly number[] | null;
}

/** What Readability found. */
export interface Found {
  /** Its texts in their order: the index of each among the page's, or its words where it wrote it anew. */
  readonly texts: readonly (number | string)[];
  /** By its own guesses. */
  readonly title: string | null;
  readonly byline: string | null;
}

/** Elements that {@link Snapshot.html} leaves out, as a selector; void ones hold nothing but by mistake. */
export const LEFT_OUT =
  'svg, style, noscript, template, script:not([type="application/ld+json" i]), ' +
  ':is(area, base, basefont, bgsound, br, col, embed, frame, hr, img, input, keygen, link, meta, param, ' +
  'source, track, wbr):not(:empty)';
