import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { personRef, quoteRef } from '../../lib/corrections/references.ts';
import type { Correction } from '../../lib/corrections/types.ts';
import { findBarriers, showPopup } from './show-popup.tsx';
import { HARBOUR_REPORT } from './stories/harbour.ts';
import { showing, STATES } from './stories/states.ts';

const { article, people, quotes } = HARBOUR_REPORT;
const [mara, tobias] = people;
const HARBOUR = showing(HARBOUR_REPORT);

/** The row of a quote, by some of its words. */
function row(words: RegExp): HTMLElement {
  const [button] = screen.getAllByRole('button', { name: words });
  const item = button?.closest('li');
  if (!item) throw new Error('no such row');
  return item;
}

describe('copying a quote', () => {
  it.each([
    ['linked', 'Copied, with a link to the very words'],
    ['unlinked', 'Copied with a link to the page; none leads to the very words'],
    ['failed', 'That did not work; try again.'],
  ] as const)('tells what became of it: %s', async (copied, words) => {
    const { user, desk } = showPopup(HARBOUR);
    desk.onCite.mockResolvedValue(copied);
    const item = within(row(/Every storm/u));
    await user.click(item.getByRole('button', { name: 'Copy' }));
    expect(desk.onCite).toHaveBeenCalledExactlyOnceWith(quotes[1]);
    await expect.poll(() => item.getByRole('status').textContent).toBe(words);
  });
});

describe('correcting a quote', () => {
  it('gives it to somebody of the article, with what stands inside it', async () => {
    const { user, desk } = showPopup(HARBOUR);
    const item = within(row(/the quay could fall/u));
    await user.click(item.getByRole('button', { name: 'Correct' }));
    await user.selectOptions(item.getByRole('combobox', { name: 'Said by' }), 'Tobias Renn');
    await user.click(item.getByRole('button', { name: 'Set' }));
    const speaker = personRef(tobias!);
    expect(desk.onCorrect.mock.calls).toEqual([
      [[2, 3].map((at) => ({ kind: 'speaker', quote: quoteRef(article, quotes[at]!), speaker }))],
    ]);
    expect(item.queryByRole('combobox')).toBeNull();
  });

  it('gives it to somebody whom the article does not name', async () => {
    const { user, desk } = showPopup(HARBOUR);
    const item = within(row(/It was never about/u));
    await user.click(item.getByRole('button', { name: 'Correct' }));
    await user.selectOptions(item.getByRole('combobox'), 'Somebody else …');
    await user.type(item.getByRole('textbox', { name: 'Name' }), ' Hesper Lund {enter}');
    const speaker = { name: 'Hesper Lund', at: null };
    const quote = quoteRef(article, quotes[9]!);
    expect(desk.onCorrect.mock.calls).toEqual([[[{ kind: 'speaker', quote, speaker }]]]);
  });

  it('leaves open who said it', async () => {
    const { user, desk } = showPopup(HARBOUR);
    const item = within(row(/Every storm/u));
    await user.click(item.getByRole('button', { name: 'Correct' }));
    await user.selectOptions(item.getByRole('combobox'), 'Nobody can tell');
    await user.click(item.getByRole('button', { name: 'Set' }));
    expect(desk.onCorrect.mock.lastCall?.[0][0]).toMatchObject({ kind: 'speaker', speaker: null });
  });

  it('takes it away, after what was corrected before', async () => {
    const before: Correction = { kind: 'not-a-person', person: personRef(people[4]!) };
    const { user, desk } = showPopup(showing(HARBOUR_REPORT, {}, [before]));
    const item = within(row(/Every storm/u));
    await user.click(item.getByRole('button', { name: 'Correct' }));
    await user.click(item.getByRole('button', { name: 'This is no quote' }));
    const quote = quoteRef(article, quotes[1]!);
    expect(desk.onCorrect.mock.calls).toEqual([[[before, { kind: 'not-a-quote', quote }]]]);
  });
});

describe('correcting a row', () => {
  it('takes its partial quotation away with it', async () => {
    const { user, desk } = showPopup(HARBOUR);
    const item = within(row(/without an hour’s notice/u));
    await user.click(item.getByRole('button', { name: 'Correct' }));
    await user.click(item.getByRole('button', { name: 'This is no quote' }));
    expect(desk.onCorrect.mock.lastCall?.[0]).toEqual(
      quotes.slice(2, 4).map((one) => ({ kind: 'not-a-quote', quote: quoteRef(article, one) })),
    );
  });
});

describe('correcting people', () => {
  it('merges two', async () => {
    const { user, desk } = showPopup(HARBOUR);
    await user.click(screen.getByRole('button', { name: 'Correct Mara Ellwood' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Is the same as' }),
      'Tobias Renn',
    );
    await user.click(screen.getByRole('button', { name: 'Set' }));
    expect(desk.onCorrect.mock.calls).toEqual([
      [[{ kind: 'merge', person: personRef(mara!), into: personRef(tobias!) }]],
    ]);
  });

  it('splits them by their other names', async () => {
    const named = people.map((one) => (one === mara ? { ...one, aliases: ['Ellwood'] } : one));
    const { user, desk } = showPopup(showing({ ...HARBOUR_REPORT, people: named }));
    await user.click(screen.getByRole('button', { name: 'Correct Mara Ellwood' }));
    await user.click(screen.getByRole('button', { name: '“Ellwood” is somebody else' }));
    expect(screen.queryByRole('button', { name: /is somebody else/u })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Correct Mara Ellwood');
    expect(desk.onCorrect.mock.calls).toEqual([
      [[{ kind: 'split', person: personRef(mara!), alias: 'Ellwood' }]],
    ]);
  });

  it('takes away who is none, also among those who are only named', async () => {
    const { user, desk } = showPopup(HARBOUR);
    await user.click(screen.getByRole('button', { name: 'Correct these people' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Whom' }), 'Pia Lindqvist');
    await user.click(screen.getByRole('button', { name: 'Set' }));
    await user.click(screen.getByRole('button', { name: 'Pia Lindqvist is no person' }));
    expect(desk.onCorrect.mock.calls).toEqual([
      [[{ kind: 'not-a-person', person: personRef(people[6]!) }]],
    ]);
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
