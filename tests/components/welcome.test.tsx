import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { I18nContext } from '../../components/i18n.ts';
import { piecesOf } from '../../components/sample-article.tsx';
import { WelcomeView } from '../../components/welcome-view.tsx';
import { LINE_COLOURS, UNKNOWN_STYLE } from '../../lib/palette/palette.ts';
import { findBarriers } from './show-popup.tsx';
import { ENGLISH } from './stories/speak-english.ts';

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Whosaid';
});

afterEach(cleanup);

describe('the welcome page', () => {
  const show = (browser: 'chrome' | 'firefox', keys = 'Alt+Shift+Q') => {
    const onSettings = vi.fn();
    render(
      <I18nContext.Provider value={ENGLISH}>
        <WelcomeView browser={browser} keys={keys} onSettings={onSettings} />
      </I18nContext.Provider>,
    );
    return onSettings;
  };

  it.each(['chrome', 'firefox'] as const)(
    'puts no barrier before anyone in %s',
    async (browser) => {
      show(browser);
      expect(await findBarriers()).toEqual([]);
    },
    20_000,
  );

  it('shows a story with every kind of mark, each of which it explains', () => {
    show('chrome');
    const story = screen.getByRole('article', { name: 'A story that we made up' });
    const colours = [...story.querySelectorAll<HTMLElement>('.marked')].map(
      ({ style }) => style.textDecorationColor,
    );
    const expected = [...LINE_COLOURS.slice(0, 2), UNKNOWN_STYLE.line].map((colour) => {
      const sample = document.createElement('i');
      sample.style.color = colour;
      return sample.style.color;
    });
    expect(new Set(colours)).toEqual(new Set(expected));
    expect(story.querySelectorAll('.marked-name')).toHaveLength(2);
    expect(document.querySelectorAll('.legend dt')).toHaveLength(4);
  });

  it('says where the button is, and which keys press it', () => {
    show('firefox');
    expect(screen.getByText(/“Pin to Toolbar”/u)).toBeTruthy();
    expect(screen.getByText('Or press Alt+Shift+Q on the page of a story.')).toBeTruthy();
    cleanup();
    show('chrome', '');
    expect(screen.queryByText(/^Or press/u)).toBeNull();
  });
});

describe('a sample message', () => {
  it('is cut at its brackets', () => {
    expect(piecesOf('[a “Yes,”] said [n Ann]. [? “No!”]')).toEqual([
      { mark: undefined, words: '' },
      { mark: 0, words: '“Yes,”' },
      { mark: undefined, words: ' said ' },
      { mark: 'name', words: 'Ann' },
      { mark: undefined, words: '. ' },
      { mark: 'open', words: '“No!”' },
      { mark: undefined, words: '' },
    ]);
  });
});
