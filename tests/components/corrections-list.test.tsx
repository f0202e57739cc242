import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { showPopup } from './show-popup.tsx';
import { STATES } from './stories/states.ts';

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
