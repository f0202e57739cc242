import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { client } from '../../lib/extension/client.ts';
import { codeOf, expectReport } from './support/answers.ts';
import { connectPopup, FakeBackground } from './support/background.ts';
import { FakeTabs } from './support/fake-tabs.ts';

const TAB = 7;

let tabs: FakeTabs;
let background: FakeBackground;

beforeEach(() => {
  tabs = new FakeTabs();
  background = new FakeBackground();
  connectPopup();
});

afterEach(() => {
  background.stop();
});

describe('a look at a tab', () => {
  it('reads nothing', async () => {
    const page = tabs.open(TAB);
    expect(await client.seeTab(TAB)).toEqual({ status: 'unread' });
    expect(page.readings).toBe(0);
  });

  it('gives what is kept', async () => {
    const page = tabs.open(TAB);
    const opened = await client.openTab(TAB);
    expect(await client.seeTab(TAB)).toEqual(opened);
    expect(page.readings).toBe(1);
  });

  it('finds a page unread that has come in place of another', async () => {
    tabs.open(TAB);
    await client.openTab(TAB);
    await tabs.navigate(TAB);
    expect(await client.seeTab(TAB)).toEqual({ status: 'unread' });
  });
});

describe('a step', () => {
  it('is taken by the page, which tells where it has led', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    expect(await client.step(TAB, 'next')).toEqual({ status: 'stepped', at: 0 });
    expect(await client.step(TAB, 'nextSpeaker')).toEqual({ status: 'stepped', at: 1 });
    expect(page.steps).toEqual(['next', 'nextSpeaker']);
  });

  it('switches the marks on where they are off', async () => {
    const page = tabs.open(TAB);
    await client.openTab(TAB);
    await client.setMarks(TAB, false);
    await client.step(TAB, 'next');
    expect(page.painted).toBe(true);
    expect(expectReport(await client.openTab(TAB)).marks).toBe(true);
  });

  it('reads a page that is not read yet', async () => {
    const page = tabs.open(TAB);
    expect(await client.step(TAB, 'previous')).toEqual({ status: 'stepped', at: 0 });
    expect(page).toMatchObject({ readings: 1, painted: true });
  });

  it('says why it cannot be taken', async () => {
    const page = tabs.open(TAB);
    page.refusal = 'Cannot access contents of the page.';
    const outcome = await client.step(TAB, 'next');
    expect(outcome.status === 'failed' && codeOf(outcome)).toBe('page-forbidden');
  });
});
