import type { PageTree } from '../tree/page-tree.ts';
import type { MetaTags } from './meta-tags.ts';

/**
 * The addresses that a page goes by on the web: that of the document, if it comes from there, the one
 * that it calls canonical, and the one that it gives to social networks.
 *
 * @param url of the document
 */
export function addressesOf({ boxes }: PageTree, url: string, meta: MetaTags): readonly URL[] {
  const canonical = boxes.find(
    (box) => box.tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(box.attribute('rel') ?? ''),
  );
  return [url, canonical?.attribute('href'), meta('og:url')].flatMap((address) => {
    const parsed = address ? URL.parse(address) : null;
    return parsed && /^https?:$/u.test(parsed.protocol) ? [parsed] : [];
  });
}
