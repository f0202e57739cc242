import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reports } from '../../lib/extension/reports.ts';
import { articleWith, reportOn } from './support/sample.ts';

const report = reportOn(articleWith());

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

/** Gives the session's storage room for so many keys. */
function limitRoom(keys: number): void {
  const { session } = fakeBrowser.storage;
  const set = session.set.bind(session);
  const limited = async (items: Record<string, unknown>) => {
    const after = { ...(await session.get()), ...items };
    if (Object.keys(after).length > keys) throw new Error('Session storage quota bytes exceeded.');
    await set(items);
  };
  vi.spyOn(session, 'set').mockImplementation((items) => limited(items) as never);
}

async function keptTabs(upTo: number): Promise<readonly number[]> {
  const ids = Array.from({ length: upTo }, (_, index) => index + 1);
  const found = await Promise.all(ids.map((id) => reports.get(id)));
  return ids.filter((_, index) => found[index] !== null);
}

describe('the kept reports', () => {
  it('are of one tab each', async () => {
    await reports.keep(1, { report, rulesAlone: false, marks: true });
    expect(await reports.get(1)).toMatchObject({ report, rulesAlone: false, marks: true });
    expect(await reports.get(2)).toBeNull();
    expect(await reports.get(11)).toBeNull();
  });

  it('lie in the storage of the session alone', async () => {
    await reports.keep(1, { report, rulesAlone: false, marks: true });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('are forgotten one by one', async () => {
    await reports.keep(1, { report, rulesAlone: false, marks: true });
    await reports.keep(2, { report, rulesAlone: false, marks: true });
    await reports.forget(1);
    expect(await keptTabs(2)).toEqual([2]);
  });

  it('of a shape that is no longer known count as none', async () => {
    await fakeBrowser.storage.session.set({ 'tab-1': { version: 0, pages: [] } });
    expect(await reports.get(1)).toBeNull();
    expect(await reports.keep(1, { report, rulesAlone: false, marks: true })).toBe(true);
    expect(await reports.get(1)).toMatchObject({ report });
  });

  it('make room for the newest, the oldest first', async () => {
    limitRoom(3);
    for (const tabId of [4, 1, 3, 2, 5]) {
      vi.setSystemTime(Date.now() + 1_000);
      expect(await reports.keep(tabId, { report, rulesAlone: false, marks: true })).toBe(true);
    }
    expect(await keptTabs(5)).toEqual([2, 3, 5]);
  });

  it('do not make room with what is not theirs', async () => {
    await fakeBrowser.storage.session.set({ other: 1 });
    limitRoom(2);
    await reports.keep(1, { report, rulesAlone: false, marks: true });
    await reports.keep(2, { report, rulesAlone: false, marks: true });
    expect(await keptTabs(2)).toEqual([2]);
    expect(await fakeBrowser.storage.session.get('other')).toEqual({ other: 1 });
  });

  it('say so where one is larger than all the room', async () => {
    limitRoom(0);
    expect(await reports.keep(1, { report, rulesAlone: false, marks: true })).toBe(false);
  });

  it('keep the earlier one of a tab where the new one finds no room', async () => {
    await reports.keep(1, { report, rulesAlone: false, marks: true });
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    expect(await reports.keep(1, { report, rulesAlone: false, marks: false })).toBe(false);
    expect(await reports.get(1)).toMatchObject({ marks: true });
  });
});
