import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { showPopup } from './show-popup.tsx';
import { HARBOUR_REPORT } from './stories/harbour.ts';
import { showing, STATES } from './stories/states.ts';

const HARBOUR = showing(HARBOUR_REPORT);

const words = () =>
  [...document.querySelectorAll('.quote-words')].map(({ textContent }) => textContent.trim());
const speakers = () => screen.queryAllByRole('heading', { level: 3 }).map((h) => h.textContent);
const search = () => screen.getByRole('searchbox', { name: 'Search words and names' });
const choice = (name: string) => screen.getByRole('combobox', { name });

describe('the search', () => {
  it('finds words of quotes, whatever the case, accents and marks, and opens what it finds', async () => {
    const { user } = showPopup(HARBOUR);
    await user.type(search(), "HOUR'S nótice");
    expect(words()).toEqual([
      'the quay could fall “without an hour’s notice” once the autumn gales set in',
    ]);
    expect(speakers()).toEqual(['Mara Ellwood']);
    expect(screen.getByText('1 of 9 quotes').getAttribute('aria-live')).toBe('polite');
  });

  it('finds people by name and role, quoted or not', async () => {
    const { user } = showPopup(HARBOUR);
    await user.type(search(), 'fisherman');
    expect(speakers()).toEqual(['Tobias Renn']);
    expect(words()).toHaveLength(3);
    await user.clear(search());
    await user.type(search(), 'lindqvist');
    expect(screen.getByRole('button', { name: /Pia Lindqvist/u })).toBeTruthy();
    expect(screen.getByText('No quote fits this search.')).toBeTruthy();
  });

  it('gives everything back at once', async () => {
    const { user } = showPopup(HARBOUR);
    await user.type(search(), 'zzz');
    expect(words()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(search()).toHaveProperty('value', '');
    expect(document.activeElement).toBe(search());
    expect(speakers()).toHaveLength(4);
  });

  it('leaves shares as they are for the whole article', async () => {
    const { user } = showPopup(HARBOUR);
    const shares = () =>
      [...document.querySelectorAll('.speaker-percent')].map((p) => p.textContent);
    const [, renn] = shares();
    await user.type(search(), 'fisherman');
    expect(shares()).toEqual([renn]);
  });

  it('counts the kinds of what is left', async () => {
    const { user } = showPopup(HARBOUR);
    await user.type(search(), 'betrayal');
    expect(document.querySelector('.speaker-count')?.textContent).toBe('1 quote');
    expect(document.querySelector('.speaker-kinds')?.textContent).toBe('Partial');
  });

  it('is not there where all can be seen at a glance', () => {
    showPopup(STATES['arabic']!);
    expect(screen.queryByRole('search')).toBeNull();
  });
});

describe('the choice', () => {
  it('of a kind leaves quotes of that kind', async () => {
    const { user } = showPopup(HARBOUR);
    await user.selectOptions(choice('Kind of quote'), 'Reporter’s words');
    expect(words()).toHaveLength(3);
    for (const item of document.querySelectorAll('.quote-item')) {
      expect(item.getAttribute('data-kind')).toBe('indirect');
    }
  });

  it('of a speaker leaves that speaker alone', async () => {
    const { user } = showPopup(HARBOUR);
    await user.selectOptions(choice('Speaker'), 'Coastal Trust');
    expect(speakers()).toEqual(['Coastal Trust']);
    expect(screen.queryByText('Named, not quoted')).toBeNull();
  });

  it('may be of quotes whose speaker is left open', async () => {
    const { user } = showPopup(HARBOUR);
    await user.selectOptions(choice('Speaker'), 'Speaker left open');
    expect(words()).toEqual(['“It was never about the walls.”']);
    expect(speakers()).toEqual([]);
  });

  it('goes together with the search', async () => {
    const { user } = showPopup(HARBOUR);
    await user.selectOptions(choice('Kind of quote'), 'Direct');
    await user.type(search(), 'renn');
    expect(words()).toEqual(['“Nobody asked us,”', '“Not once.”']);
    expect(within(screen.getByRole('search')).getByText('2 of 9 quotes')).toBeTruthy();
  });
});
