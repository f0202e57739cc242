import { describe, expect, it } from 'vitest';
import { paintReport } from '../../lib/page/highlight.ts';
import { jumpTo } from '../../lib/page/jump.ts';
import { clobberedPage } from './clobbered-page.ts';
import { livePage, reportOn } from './live-page.ts';

describe('a page that hides properties behind names, in a browser', () => {
  it('really hides them', async () => {
    const { document } = await livePage(clobberedPage);
    expect(document.documentElement).toHaveLength(2);
  });

  it('is read, marked and jumped in like any other', async () => {
    const { reading, highlights } = await livePage(clobberedPage);
    expect(reading.article.blocks).toHaveLength(4);
    const marks = reportOn(reading, ['Ada Quint'], []);
    const { undo } = paintReport({ ...marks, textMap: reading.textMap });
    const jump = jumpTo(reading.textMap.rangesOf(reading.article.blocks[3]!.span));
    expect(highlights.size).toBe(2);
    jump();
    undo();
    expect(highlights.size).toBe(0);
  });
});
