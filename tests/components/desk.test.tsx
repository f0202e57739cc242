import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { findBarriers, rowOf, showPopup } from './show-popup.tsx';
import { HARBOUR_REPORT } from './stories/harbour.ts';
import { showing, STATES } from './stories/states.ts';

const { article, quotes } = HARBOUR_REPORT;
const HARBOUR = showing(HARBOUR_REPORT);

describe('copying a quote', () => {
  it.each([
    ['linked', 'Copied, with a link to the very words'],
    ['unlinked', 'Copied with a link to the page; none leads to the very words'],
    ['failed', 'That did not work; try again.'],
  ] as const)('tells what became of it: %s', async (copied, words) => {
    const { user, desk } = showPopup(HARBOUR);
    desk.onCite.mockResolvedValue(copied);
    const item = within(rowOf(/Every storm/u));
    await user.click(item.getByRole('button', { name: 'Copy' }));
    expect(desk.onCite).toHaveBeenCalledExactlyOnceWith(quotes[1]);
    await expect.poll(() => item.getByRole('status').textContent).toBe(words);
  });
});

describe('the whole report', () => {
  it.each([
    ['Copy as Markdown', 'markdown', 'copy', 'Copied.'],
    ['Save as Table (CSV)', 'csv', 'save', 'Saved.'],
    ['Save as Data (JSON)', 'json', 'save', 'Saved.'],
    ['Copy as Plain text', 'text', 'copy', 'Copied.'],
  ] as const)('can be taken along: %s', async (name, format, how, words) => {
    const { user, desk } = showPopup(HARBOUR);
    await user.click(screen.getByRole('button', { name: 'Take it with you' }));
    await user.click(screen.getByRole('button', { name }));
    expect(desk.onTake.mock.calls).toEqual([[format, how]]);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says that it could not be taken', async () => {
    const { user, desk } = showPopup(HARBOUR);
    desk.onTake.mockResolvedValue(false);
    await user.click(screen.getByRole('button', { name: 'Take it with you' }));
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(screen.getByText('That did not work; try again.')).toBeTruthy();
  });

  it('leads to the settings', async () => {
    const { user, desk } = showPopup(HARBOUR);
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    expect(desk.onSettings).toHaveBeenCalledOnce();
  });
});

describe('the switch of the site', () => {
  it('asks the browser, and shows what the reader has answered', async () => {
    const { user, desk } = showPopup(HARBOUR);
    const toggle = await screen.findByRole('switch', { name: /^Always on/u });
    desk.site.setAlways.mockResolvedValueOnce(false);
    await user.click(toggle);
    expect(toggle.ariaChecked).toBe('false');
    await user.click(toggle);
    await expect.poll(() => toggle.ariaChecked).toBe('true');
    expect(desk.site.setAlways.mock.calls).toEqual([
      [article.url, true],
      [article.url, true],
    ]);
  });
});

describe('every tool, opened', () => {
  it('puts no barrier before anyone', async () => {
    document.documentElement.lang = 'en';
    document.title = 'Whosaid';
    const { user } = showPopup(STATES['corrected']!);
    await user.click(screen.getByRole('button', { name: 'Mara Ellwood' }));
    for (const name of [
      'Correct',
      'Correct Mara Ellwood',
      'Correct these people',
      'Take it with you',
    ]) {
      await user.click(screen.getAllByRole('button', { name })[0]!);
    }
    expect(await findBarriers()).toEqual([]);
  }, 20_000);
});
