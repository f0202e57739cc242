import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showPopup } from './show-popup.tsx';
import { HARBOUR_REPORT } from './stories/harbour.ts';
import { showing, STATES } from './stories/states.ts';

const HARBOUR = showing(HARBOUR_REPORT);

describe('stepping through the quotes', () => {
  it('is asked for by button', async () => {
    const { user, onStep } = showPopup(HARBOUR);
    for (const name of ['Next quote', 'Previous quote', 'Next speaker']) {
      await user.click(screen.getByRole('button', { name }));
    }
    expect(onStep.mock.calls).toEqual([['next'], ['previous'], ['nextSpeaker']]);
  });

  it('is asked for by key, wherever the focus is', async () => {
    const { user, onStep } = showPopup(HARBOUR);
    await user.keyboard('{Alt>}{ArrowDown}{ArrowUp}{Shift>}{ArrowDown}{/Shift}{/Alt}');
    screen.getByRole('searchbox').focus();
    await user.keyboard('{ArrowDown}{Alt>}{ArrowDown}{/Alt}');
    expect(onStep.mock.calls).toEqual([['next'], ['previous'], ['nextSpeaker'], ['next']]);
  });

  it('leaves choices their keys, which open and close them', async () => {
    const { user, onStep } = showPopup(HARBOUR);
    screen.getByRole('combobox', { name: 'Speaker' }).focus();
    await user.keyboard('{Alt>}{ArrowDown}{ArrowUp}{/Alt}');
    expect(onStep).not.toHaveBeenCalled();
  });

  it('is told to a screen reader and shown in the list, whose card opens', () => {
    const scrollIntoView = vi.fn();
    Object.assign(Element.prototype, { scrollIntoView });
    const { change } = showPopup(HARBOUR);
    change({ ...HARBOUR, at: 3 });
    expect(screen.getByRole('status').textContent).toBe('4 of 9, Partial, Tobias Renn, fisherman');
    expect(screen.getByText('4 of 9')).toBeTruthy();
    const current = document.querySelector('[aria-current="true"]');
    expect(current?.textContent).toContain('a betrayal dressed up as prudence');
    expect(scrollIntoView.mock.contexts.at(-1)).toBe(current);
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  it('offers no next speaker where there is one alone', () => {
    showPopup(STATES['flood']!);
    expect(screen.queryByRole('button', { name: 'Next speaker' })).toBeNull();
  });
});

describe('a card that is opened', () => {
  const scrollIntoView = vi.fn();
  const seen = () => (scrollIntoView.mock.contexts as Element[]).map((one) => one.textContent);

  beforeEach(() => {
    scrollIntoView.mockReset();
    Object.assign(Element.prototype, { scrollIntoView });
  });

  afterEach(() => {
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  it('brings its first words into view', async () => {
    const { user } = showPopup(HARBOUR);
    expect(seen()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Tobias Renn' }));
    const words: unknown = expect.stringContaining('a betrayal dressed up as prudence');
    await expect.poll(seen).toEqual([words]);
  });

  it('by a step leads to the words of the step alone', () => {
    const { change } = showPopup(HARBOUR);
    change({ ...HARBOUR, at: 4 });
    expect(seen()).toHaveLength(1);
  });
});

describe('the side panel', () => {
  it('is opened from the popup', async () => {
    const { user, onOpenPanel } = showPopup(HARBOUR);
    await user.click(screen.getByRole('button', { name: 'Keep open beside the page' }));
    expect(onOpenPanel).toHaveBeenCalledOnce();
  });

  it('says of a tab that has not been read how it is', () => {
    showPopup(STATES['unread']!);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'This tab has not been read',
    );
    expect(screen.getByRole('main').textContent).toContain('Click the Whosaid button');
  });
});
