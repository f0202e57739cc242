import { createEvent, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { showPopup } from './show-popup.tsx';
import { HARBOUR_REPORT, spanOf } from './stories/harbour.ts';
import { makeReport } from './stories/make-report.ts';
import { showing, STATES } from './stories/states.ts';

const HARBOUR = showing(HARBOUR_REPORT);
const { text } = HARBOUR_REPORT.article;

/** The strip, as high as the text is long: a pixel a character. */
function strip(): HTMLElement {
  const track = screen.getByRole('slider');
  vi.spyOn(track, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 24, text.length));
  return track;
}

const told = () => document.querySelector('.strip-tip')?.textContent ?? null;

describe('the voice strip', () => {
  it('has a bar in each speaker’s colour, and one for those left open', () => {
    showPopup(HARBOUR);
    const bars = [...document.querySelectorAll<SVGElement>('.strip-voice')];
    const colours = new Set(bars.map(({ style }) => style.getPropertyValue('--speaker')));
    expect(colours.size).toBe(5);
    expect(bars.filter((bar) => bar.dataset['round'] === 'open')).toHaveLength(1);
  });

  it('tells by key whose words stand where', async () => {
    const { user, onJump } = showPopup(HARBOUR);
    const track = strip();
    track.focus();
    expect(track.ariaValueText).toBe('1 of 9, Direct, Mara Ellwood, harbour commissioner');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(track.ariaValueText).toMatch(/^3 of 9, Reporter’s words, Mara Ellwood/u);
    expect(told()).toMatch(/Mara Ellwood3 of 9the quay could fall .*\d% of all quoted words$/u);
    await user.keyboard('{End}{ArrowDown}');
    expect(track.ariaValueText).toBe('9 of 9, Direct, Speaker left open');
    expect(track.getAttribute('aria-valuenow')).toBe('9');
    await user.keyboard('{Home}{Enter}');
    expect(onJump.mock.calls).toEqual([
      [spanOf('We have run out of ways to keep the walls standing,')],
    ]);
  });

  it('tells under the pointer, until it leaves or Escape is pressed', async () => {
    const { user } = showPopup(HARBOUR);
    const track = strip();
    fireEvent.pointerMove(track, { clientY: text.indexOf('asked us') });
    expect(told()).toContain('Tobias Renn');
    fireEvent.pointerMove(track, { clientY: text.indexOf('The mayor, Odile') + 60 });
    expect(told()).toBeNull();
    while (document.activeElement !== track) await user.tab();
    expect(told()).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(told()).toBeNull();
  });

  it('lets Escape take away what a pointer shows, wherever the focus is, and gives it to nobody else', async () => {
    const { user } = showPopup(HARBOUR);
    await user.click(screen.getByRole('searchbox'));
    fireEvent.pointerMove(strip(), { clientY: text.indexOf('asked us') });
    expect(told()).not.toBeNull();
    const escape = createEvent.keyDown(document.activeElement!, { key: 'Escape' });
    fireEvent(document.activeElement!, escape);
    expect(told()).toBeNull();
    expect(escape.defaultPrevented).toBe(true);
    const another = createEvent.keyDown(document.activeElement!, { key: 'Escape' });
    fireEvent(document.activeElement!, another);
    expect(another.defaultPrevented).toBe(false);
  });

  it('tells what a tap leads to, as a finger moves nowhere before it', () => {
    showPopup(HARBOUR);
    const track = strip();
    track.focus();
    fireEvent.click(track, { clientY: text.indexOf('asked us') });
    expect(told()).toContain('Tobias Renn');
    fireEvent.click(track, { clientY: text.indexOf('The mayor, Odile') + 60 });
    expect(told()).toBeNull();
  });

  it('leads with a click to the quote, or to the paragraph where nobody is quoted', () => {
    const { onJump } = showPopup(HARBOUR);
    const track = strip();
    fireEvent.click(track, { clientY: text.indexOf('repairs would') + 5 });
    fireEvent.click(track, { clientY: text.indexOf('The mayor, Odile') + 60 });
    const last = HARBOUR_REPORT.article.blocks.at(-1)?.span;
    expect(onJump.mock.calls).toEqual([
      [spanOf('repairs would cost eleven million crowns and take three years')],
      [last],
    ]);
  });

  it('shows shares that add up to 100', () => {
    for (const name of ['harbour', 'crowd', 'long words']) {
      const { unmount } = showPopup(STATES[name]!);
      const shares = [...document.querySelectorAll('.speaker-percent')];
      const sum = shares.reduce((all, { textContent }) => all + parseInt(textContent), 0);
      expect(sum, name).toBe(100);
      unmount();
    }
  });

  it('is not there where nobody speaks', () => {
    showPopup(STATES['nobody speaks']!);
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

/** The mate's words stand inside those of the captain, who repeats them. */
const REPEATED = makeReport({
  title: 'Who said that the bell was cracked',
  paragraphs: ['“The mate told me, the bell is cracked,” Captain Ode Lanning said.'],
  people: [{ name: 'Ode Lanning' }, { name: 'Tam Rook' }],
  quotes: [
    { kind: 'direct', words: 'The mate told me, the bell is cracked,', speaker: 'Ode Lanning' },
    { kind: 'indirect', words: 'the bell is cracked', speaker: 'Tam Rook' },
  ],
});

describe('shares', () => {
  const ALL = { ...STATES, repeated: showing(REPEATED) };

  it.each(Object.entries(ALL))('add up to all words with a speaker: %s', (_, state) => {
    showPopup(state);
    const shares = [...document.querySelectorAll('.speaker-percent')].map(({ textContent }) =>
      parseInt(textContent, 10),
    );
    const sum = shares.reduce((all, share) => all + share, 0);
    expect(sum).toBe(shares.length === 0 ? 0 : 100);
  });

  it('stand in proportion where words are said twice', () => {
    const state = showing(REPEATED);
    expect(state.summary.speakers.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThan(1);
    showPopup(state);
    const [captain, mate] = document.querySelectorAll('.speaker-percent');
    expect([captain?.textContent, mate?.textContent]).toEqual(['67%', '33%']);
  });
});
