import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { personRef, quoteRef } from '../../lib/corrections/references.ts';
import type { Correction } from '../../lib/corrections/types.ts';
import { rowOf, showPopup } from './show-popup.tsx';
import { HARBOUR_REPORT } from './stories/harbour.ts';
import { showing, STATES } from './stories/states.ts';

const { article, people, quotes } = HARBOUR_REPORT;
const [mara, tobias] = people;
const HARBOUR = showing(HARBOUR_REPORT);

describe('correcting a quote', () => {
  it('gives it to somebody of the article, with what stands inside it', async () => {
    const { user, desk } = showPopup(HARBOUR);
    const item = within(rowOf(/the quay could fall/u));
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
    const item = within(rowOf(/It was never about/u));
    await user.click(item.getByRole('button', { name: 'Correct' }));
    await user.selectOptions(item.getByRole('combobox'), 'Somebody else …');
    await user.type(item.getByRole('textbox', { name: 'Name' }), ' Hesper Lund {enter}');
    const speaker = { name: 'Hesper Lund', at: null };
    const quote = quoteRef(article, quotes[9]!);
    expect(desk.onCorrect.mock.calls).toEqual([[[{ kind: 'speaker', quote, speaker }]]]);
  });

  it('leaves open who said it', async () => {
    const { user, desk } = showPopup(HARBOUR);
    const item = within(rowOf(/Every storm/u));
    await user.click(item.getByRole('button', { name: 'Correct' }));
    await user.selectOptions(item.getByRole('combobox'), 'Nobody can tell');
    await user.click(item.getByRole('button', { name: 'Set' }));
    expect(desk.onCorrect.mock.lastCall?.[0][0]).toMatchObject({ kind: 'speaker', speaker: null });
  });

  it('takes it away, after what was corrected before', async () => {
    const before: Correction = { kind: 'not-a-person', person: personRef(people[4]!) };
    const { user, desk } = showPopup(showing(HARBOUR_REPORT, {}, [before]));
    const item = within(rowOf(/Every storm/u));
    await user.click(item.getByRole('button', { name: 'Correct' }));
    await user.click(item.getByRole('button', { name: 'This is no quote' }));
    const quote = quoteRef(article, quotes[1]!);
    expect(desk.onCorrect.mock.calls).toEqual([[[before, { kind: 'not-a-quote', quote }]]]);
  });
});

describe('correcting a row', () => {
  it('takes its partial quotation away with it', async () => {
    const { user, desk } = showPopup(HARBOUR);
    const item = within(rowOf(/without an hour’s notice/u));
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

describe('corrections', () => {
  it('are listed, shown as the reader’s, and each taken back', async () => {
    const state = STATES['corrected'];
    if (state?.status !== 'report') throw new Error('no story');
    const { user, desk } = showPopup(state);
    const section = screen.getByRole('region', { name: 'Your corrections' });
    expect(
      within(section)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '“It was never about the walls.” was said by Hesper LundUndo',
      'Nobody Here is no personNo longer in the articleUndo',
      'Pia Lindqvist is the same as Tobias RennUndo',
    ]);
    expect(screen.getAllByText('Yours').length).toBeGreaterThanOrEqual(2);
    const undo = within(section).getByRole('button', { name: /^Undo: Nobody Here/u });
    await user.click(undo);
    expect(desk.onCorrect.mock.lastCall).toEqual([state.corrections.toSpliced(1, 1)]);
    await user.click(within(section).getByRole('button', { name: 'Undo all' }));
    expect(desk.onCorrect.mock.lastCall).toEqual([[]]);
  });

  it('hand the focus on when one is taken back', async () => {
    const state = STATES['corrected'];
    if (state?.status !== 'report') throw new Error('no story');
    const { user, change } = showPopup(state);
    await user.click(screen.getByRole('button', { name: /^Undo: Nobody Here/u }));
    change({ ...state, corrections: state.corrections.toSpliced(1, 1) });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Undo: Pia/u }));
    await user.keyboard('{Enter}');
    change({ ...state, corrections: state.corrections.toSpliced(1, 2) });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Undo: “It was/u }));
  });
});
