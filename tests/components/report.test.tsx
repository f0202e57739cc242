import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { styleOf } from '../../lib/palette/palette.ts';
import { showPopup } from './show-popup.tsx';
import { flood } from './stories/extremes.ts';
import { HARBOUR_REPORT, spanOf } from './stories/harbour.ts';
import { showing, STATES } from './stories/states.ts';

const HARBOUR = showing(HARBOUR_REPORT);

function card(name: string): HTMLElement {
  const item = screen.getByRole('button', { name }).closest('li');
  if (item === null) throw new Error(`no card of ${name}`);
  return item;
}

describe('the header', () => {
  it('shows what was read, where and how much', () => {
    showPopup(HARBOUR);
    const header = within(screen.getByRole('banner'));
    expect(header.getByRole('heading', { level: 1 }).textContent).toBe(
      HARBOUR_REPORT.article.title,
    );
    expect(header.getByText('The Fenwick Courier')).toBeTruthy();
    expect(header.getByText('4 speakers')).toBeTruthy();
    expect(header.getByText('9 quotes')).toBeTruthy();
  });

  it.each([true, false])('switches the marks when they are %s', async (marks) => {
    const { user, onMarks } = showPopup({ ...HARBOUR, marks });
    const toggle = screen.getByRole('switch', { name: 'Marks in the page' });
    expect(toggle.getAttribute('aria-checked')).toBe(String(marks));
    await user.click(toggle);
    expect(onMarks.mock.calls).toEqual([[!marks]]);
  });
});

describe('the speakers', () => {
  it('stand apart as people and others, each with role and amount', () => {
    showPopup(HARBOUR);
    expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([
      'Who speaks',
      'Organisations, documents and unnamed sources',
      'Speaker left open',
      'Named, not quoted',
    ]);
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([
      'Mara Ellwood',
      'Tobias Renn',
      'Coastal Trust',
      'An official',
    ]);
    expect(card('Mara Ellwood').textContent).toContain('harbour commissioner');
    expect(within(card('Mara Ellwood')).getByText('3 quotes')).toBeTruthy();
    expect(within(card('Coastal Trust')).getByText('Organisation')).toBeTruthy();
    expect(within(card('An official')).getByText('Unnamed source')).toBeTruthy();
  });

  it('tell their amount with the name to a screen reader', () => {
    showPopup(HARBOUR);
    const button = screen.getByRole('button', { name: 'Tobias Renn' });
    const description = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toMatch(/fisherman.*3 quotes, \d+% of all quoted words/u);
  });

  it('wear the colour and the line of the page', () => {
    showPopup(STATES['crowd']!);
    const samples = [...document.querySelectorAll<HTMLElement>('.swatch > span')];
    expect(samples).toHaveLength(25);
    for (const [rank, { style }] of samples.entries()) {
      expect(style.textDecorationStyle).toBe(styleOf(rank).underline);
      expect(style.textDecorationThickness).toBe(styleOf(rank).thickness);
    }
    expect(new Set(samples.map(({ style }) => style.cssText)).size).toBe(25);
  });

  it('show their share as a bar of that length', () => {
    showPopup(HARBOUR);
    const bar = card('Mara Ellwood').querySelector<HTMLElement>('.speaker-share > div');
    const share = HARBOUR.summary.speakers[0]?.share ?? 0;
    expect(parseFloat(bar?.style.inlineSize ?? '')).toBeCloseTo(share * 100, 3);
  });

  it('open at the first card if they are few, at none if they are many', () => {
    showPopup(HARBOUR);
    const expanded = () =>
      [...document.querySelectorAll('.speaker-name button')].map((b) => b.ariaExpanded);
    expect(expanded()).toEqual(['true', 'false', 'false', 'false']);
  });

  it('stay closed if they are many', () => {
    showPopup(STATES['crowd']!);
    expect(document.querySelector('.speaker-name [aria-expanded="true"]')).toBeNull();
  });
});

describe('an opened card', () => {
  it('lists the quotes in the order of the article, told apart by kind', async () => {
    const { user } = showPopup(HARBOUR);
    await user.click(screen.getByRole('button', { name: 'Tobias Renn' }));
    const list = screen.getByRole('list', { name: 'Quotes of Tobias Renn' });
    const words = [...list.querySelectorAll('.quote-words')].map((b) => b.textContent);
    expect(words).toEqual([
      'Tobias Renn, who has fished from Fenwick for thirty years, called the decision “a betrayal dressed up as prudence” and promised to sleep on his boat until it is reversed.',
      '“Nobody asked us,”',
      '“Not once.”',
    ]);
    expect(within(card('Tobias Renn')).getByText('2 direct · 1 partial')).toBeTruthy();
  });

  it('marks the reporter’s words as such and shows the verb of saying', () => {
    showPopup(HARBOUR);
    const indirect = screen
      .getByText('Reporter’s words', { selector: '.quote-kind' })
      .closest('li');
    expect(indirect?.textContent).toContain('warned');
    const spoken = indirect?.querySelectorAll('.voice-speaker') ?? [];
    expect([...spoken].map((piece) => piece.textContent)).toEqual(['“without an hour’s notice”']);
  });

  it('shows doubt where the program is not sure', async () => {
    const { user } = showPopup(HARBOUR);
    expect(screen.queryByText('Doubtful')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tobias Renn' }));
    expect(screen.getByText('Doubtful').closest('li')?.textContent).toContain('Not once.');
  });

  it('leads from a quote to the page, and says so', async () => {
    const { user, onJump } = showPopup(HARBOUR);
    await user.click(screen.getByRole('button', { name: /Every storm/u }));
    expect(onJump).toHaveBeenCalledWith(spanOf('Every storm takes another yard of them.'));
    expect(screen.getByRole('status').textContent).toBe('Shown in the page.');
  });
});

describe('a speaker with hundreds of quotes', () => {
  it('costs nothing until the card is open', async () => {
    const { user } = showPopup(showing(flood(300)));
    const rows = () => document.querySelectorAll('.quote-item').length;
    expect(rows()).toBeLessThan(20);
    await vi.waitUntil(() => rows() === 300, { timeout: 15_000 });
    await user.click(document.querySelector('.speaker-name button')!);
    expect(rows()).toBe(0);
    expect(document.querySelectorAll('*').length).toBeLessThan(90);
  }, 20_000);
});

describe('people who are only named', () => {
  it('lead to their first mention', async () => {
    const { user, onJump } = showPopup(HARBOUR);
    await user.click(screen.getByRole('button', { name: /Odile Varga/u }));
    expect(onJump).toHaveBeenCalledWith(spanOf('Odile Varga'));
  });

  it('are shown in part if they are many, and all on demand', async () => {
    const { user } = showPopup(STATES['crowd']!);
    expect(screen.getAllByRole('button', { name: /^Guest/u })).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: 'Show all 20' }));
    expect(screen.getAllByRole('button', { name: /^Guest/u })).toHaveLength(20);
  });
});

describe('what was not read', () => {
  it('is told and can be opened', async () => {
    const { user } = showPopup(HARBOUR);
    const line = screen.getByRole('button', { name: 'Read 38 of 41 paragraphs; 3 skipped' });
    expect(screen.queryByText(/morning letter/u)).toBeNull();
    await user.click(line);
    const reasons = screen.getAllByText(/Points to|Belongs to|Left out/u);
    expect(reasons.map((reason) => reason.parentElement?.textContent)).toEqual([
      'Points to another storyRead more: ten harbours that the sea took back',
      'Belongs to the page, not to the storySign up for our morning letter from the coast',
      'Left outComments are open until Friday at noon',
    ]);
  });

  it('is the paid part of a story', () => {
    showPopup(STATES['free part']!);
    expect(screen.getByText('Only the free part of this story was read')).toBeTruthy();
    expect(screen.queryByText(/paragraphs/u)).toBeNull();
  });

  it('is nothing where everything was read', () => {
    showPopup(STATES['nobody speaks']!);
    expect(screen.getByText('Read all 3 paragraphs')).toBeTruthy();
  });
});
