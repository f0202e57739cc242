import { screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import english from '../../locales/en.json' with { type: 'json' };
import { findBarriers, showPopup } from './show-popup.tsx';
import { failing, STATES } from './stories/states.ts';

const { working, harbour } = STATES;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Whosaid';
});

describe.each(Object.entries(STATES))('the popup: %s', (_name, state) => {
  it('has one first heading, one main part and a spoken status', () => {
    showPopup(state);
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('');
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).not.toBe('');
  });

  it('puts no barrier before anyone', async () => {
    const { user } = showPopup(state);
    for (const button of screen.queryAllByRole('button', { name: 'Why?' }).slice(0, 3)) {
      await user.click(button);
    }
    expect(await findBarriers()).toEqual([]);
  }, 20_000);

  it('names every button', () => {
    showPopup(state);
    for (const button of document.querySelectorAll('button')) {
      expect(button.textContent.trim()).not.toBe('');
      expect(button.type).toBe('button');
    }
  });
});

describe('the status', () => {
  it('tells a screen reader when the report is there', () => {
    const { change } = showPopup(working!);
    expect(screen.getByRole('status').textContent).toBe('Reading the article');
    change(harbour!);
    expect(screen.getByRole('status').textContent).toBe('4 speakers, 9 quotes found.');
  });
});

describe('a failure', () => {
  it('is told in the words it came with, under a short title', () => {
    showPopup(failing('timeout', 'A sentence from the background.'));
    expect(screen.getByRole('main').textContent).toContain('A sentence from the background.');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(english.errorTitle.timeout);
  });

  it.each(['no-article', 'page-gone', 'timeout', 'bad-message', 'internal'] as const)(
    'can be tried again: %s',
    async (code) => {
      const { user, onRetry } = showPopup(failing(code, 'Something is wrong.'));
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(onRetry).toHaveBeenCalledOnce();
    },
  );

  it.each(['page-forbidden', 'page-too-large', 'not-text'] as const)(
    'offers no second try where it cannot help: %s',
    (code) => {
      showPopup(failing(code, 'Something is wrong.'));
      expect(screen.queryByRole('button')).toBeNull();
    },
  );
});

describe('a wish that could not be met', () => {
  it('is told above the report, which stays, and can be tried again', async () => {
    const { user, onRetry } = showPopup(STATES['jump failed']!);
    expect(screen.getByRole('status').textContent).toBe(english.error.page_gone);
    expect(screen.getByRole('complementary').textContent).toContain(english.error.page_gone);
    expect(screen.getByRole('button', { name: 'Mara Ellwood' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('a report without speakers', () => {
  it('says that the language is not known, and still lists the quotations', () => {
    showPopup(STATES['language not supported']!);
    const main = screen.getByRole('main');
    expect(main.textContent).toContain(english.error.language_unsupported);
    expect(screen.getByRole('button', { name: '„Me ei saa enam oodata,“' })).toBeTruthy();
    expect(screen.getByRole('banner').textContent).not.toContain('speaker');
  });

  it('says that nobody is quoted', () => {
    showPopup(STATES['nobody speaks']!);
    expect(screen.getByRole('main').textContent).toContain('Nobody is quoted in this article.');
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });
});
