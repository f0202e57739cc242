import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkTo } from '../lib/page/text-link.ts';

declare global {
  /** In the extension's own world: makes links for the reader, once it has been asked for one. */
  var whosaidFragments: ((ranges: readonly Range[]) => string | null) | undefined;
}

/** Injected beside the reader when a link is wanted: the reader stays small without it. */
export default defineUnlistedScript(() => {
  globalThis.whosaidFragments = (ranges) => linkTo(ranges, document);
});
