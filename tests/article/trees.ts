import { pageTree, type PageTree } from '../../lib/article/tree/page-tree.ts';
import { takeSnapshot } from '../../lib/page/snapshot/take-snapshot.ts';
import { pageOf } from '../page/pages.ts';

/** The elements and texts of a page, by way of a snapshot. */
export function treeOf(html: string): PageTree {
  const taken = takeSnapshot(pageOf(html));
  if (!taken.ok) throw new Error(`no snapshot: ${taken.code}`);
  return pageTree(taken.value.snapshot);
}
