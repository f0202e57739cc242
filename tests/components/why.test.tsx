import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { showPopup } from './show-popup.tsx';
import { HARBOUR_REPORT, spanOf } from './stories/harbour.ts';
import { showing } from './stories/states.ts';

const HARBOUR = showing(HARBOUR_REPORT);

describe('the reason of an attribution', () => {
  it('opens to the rule, the words and how sure it is', async () => {
    const { user } = showPopup(HARBOUR);
    const row = screen.getByText('Reporter’s words', { selector: '.quote-kind' }).closest('li')!;
    const why = within(row).getByRole('button', { name: 'Why?' });
    expect(why.ariaExpanded).toBe('false');
    await user.click(why);
    expect(why.ariaExpanded).toBe('true');
    const panel = document.getElementById(why.getAttribute('aria-controls') ?? '')!;
    expect(panel.textContent).toContain('The quotation is followed by who said it.');
    expect(panel.textContent).toContain('Fairly sure (81%)');
    const steps = within(panel).getAllByRole('button');
    expect(steps.map((step) => step.textContent)).toEqual(['warned', 'She', 'Mara Ellwood']);
  });

  it('leads from each word to its place', async () => {
    const { user, onJump } = showPopup(HARBOUR);
    const row = screen.getByText('Reporter’s words', { selector: '.quote-kind' }).closest('li')!;
    await user.click(within(row).getByRole('button', { name: 'Why?' }));
    await user.click(within(row).getByRole('button', { name: 'She' }));
    expect(onJump).toHaveBeenCalledWith(spanOf('She'));
  });

  it('claims no certainty where the speaker is left open', async () => {
    const { user } = showPopup(HARBOUR);
    const row = screen.getByRole('button', { name: /never about the walls/u }).closest('li')!;
    await user.click(within(row).getByRole('button', { name: 'Why?' }));
    expect(row.textContent).toContain('No words nearby tell who spoke.');
    expect(row.textContent).not.toMatch(/Doubtful|sure/u);
  });

  it('says that it is too weak where it leads to somebody, and the speaker is left open', async () => {
    const quotes = HARBOUR_REPORT.quotes.map((quote) => ({ ...quote, speaker: null }));
    const { user } = showPopup(showing({ ...HARBOUR_REPORT, quotes }));
    const row = screen.getByRole('button', { name: /without an hour’s notice/u }).closest('li')!;
    await user.click(within(row).getByRole('button', { name: 'Why?' }));
    expect(row.textContent).toContain('How sureNot enough to name the speaker');
    expect(row.textContent).not.toContain('%');
  });
});
