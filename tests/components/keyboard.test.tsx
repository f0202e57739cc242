import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { showPopup } from './show-popup.tsx';
import { STATES } from './stories/states.ts';

describe('the keyboard', () => {
  it('reaches everything in the order of the page', async () => {
    const { user } = showPopup(STATES['harbour']!);
    // It asks the browser before it shows itself.
    await screen.findByRole('switch', { name: /^Always on/u });
    const all = [...document.querySelectorAll('button, input, select, [tabindex="0"]')];
    for (const control of all) {
      await user.tab();
      expect(document.activeElement).toBe(control);
    }
    expect(all[0]?.getAttribute('role')).toBe('switch');
  });

  it.each(['{Enter}', ' '])('opens and closes a card with [%s]', async (key) => {
    const { user } = showPopup(STATES['harbour']!);
    const button = screen.getByRole('button', { name: 'Tobias Renn' });
    button.focus();
    await user.keyboard(key);
    expect(button.ariaExpanded).toBe('true');
    await user.keyboard(key);
    expect(button.ariaExpanded).toBe('false');
    expect(document.activeElement).toBe(button);
  });

  it.each(['{Enter}', ' '])('switches the marks with [%s]', async (key) => {
    const { user, onMarks } = showPopup(STATES['harbour']!);
    await user.tab();
    await user.keyboard(key);
    expect(onMarks.mock.calls).toEqual([[false]]);
  });

  it('jumps with Enter and keeps the focus where it was', async () => {
    const { user, onJump } = showPopup(STATES['harbour']!);
    const quote = screen.getByRole('button', { name: /Every storm/u });
    quote.focus();
    await user.keyboard('{Enter}');
    expect(onJump).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(quote);
  });
});
