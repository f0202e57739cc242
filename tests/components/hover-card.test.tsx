import { DEFAULT_LOOK } from '../../lib/palette/palette.ts';
import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { hoverCards } from '../../components/hover-cards.tsx';
import { HoverCard } from '../../components/hover-card.tsx';
import type { Copied } from '../../components/cite.ts';
import { I18nContext } from '../../components/i18n.ts';
import { inOrder } from '../../components/quote-order.ts';
import { toCitation } from '../../lib/export/citation.ts';
import { findBarriers } from './show-popup.tsx';
import { HARBOUR_REPORT } from './stories/harbour.ts';
import { ENGLISH } from './stories/speak-english.ts';
import { showing } from './stories/states.ts';

const { article } = HARBOUR_REPORT;
const { summary } = showing(HARBOUR_REPORT);
const STOPS = inOrder(summary);

function showCard(at: number, copied: Copied = 'linked') {
  const actions = { onCite: vi.fn(() => Promise.resolve(copied)), onJump: vi.fn() };
  render(
    <I18nContext.Provider value={ENGLISH}>
      <main>
        <h1>A page</h1>
        <HoverCard article={article} stops={STOPS} at={at} {...actions} />
      </main>
    </I18nContext.Provider>,
  );
  return { ...actions, user: userEvent.setup() };
}

const card = () => screen.getByRole('region', { name: 'Who says this' });

describe('the card of a passage', () => {
  it.each([
    [0, ['Mara Ellwood', '1 of 9', 'harbour commissioner', 'Direct', '“said”']],
    [2, ['Mara Ellwood', '3 of 9', 'Reporter’s words', '“warned”']],
    [5, ['Tobias Renn', '6 of 9', 'Doubtful']],
    [8, ['Speaker left open', '9 of 9', 'Direct']],
  ])('%i says who, how and which of how many', (at, expected) => {
    showCard(at);
    for (const words of expected) expect(card().textContent).toContain(words);
    expect(card().textContent.includes('Doubtful')).toBe(at === 5);
  });

  it.each([...STOPS.keys()])('%i puts no barrier before anyone, opened or not', async (at) => {
    document.documentElement.lang = 'en';
    document.title = 'A page';
    const { user } = showCard(at);
    await user.click(screen.getByRole('button', { name: 'Why?' }));
    expect(await findBarriers()).toEqual([]);
  });

  it.each([
    ['linked', 'Copied, with a link to the very words'],
    ['unlinked', 'Copied with a link to the page; none leads to the very words'],
    ['failed', 'That did not work; try again.'],
  ] as const)('is copied, and says what became of it: %s', async (copied, words) => {
    const { user, onCite } = showCard(1, copied);
    expect(screen.queryByRole('status')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(onCite).toHaveBeenCalledExactlyOnceWith(STOPS[1]);
    expect(screen.getByRole('status').textContent).toBe(words);
    expect(await findBarriers()).toEqual([]);
  });

  it('gives its reason, each word of which leads to its place', async () => {
    const { user, onJump } = showCard(2);
    await user.click(screen.getByRole('button', { name: 'Why?' }));
    expect(card().textContent).toContain('Fairly sure (81%)');
    await user.click(screen.getByRole('button', { name: 'warned' }));
    const start = article.text.indexOf('warned');
    expect(onJump).toHaveBeenCalledWith({ start, end: start + 6 });
  });
});

describe('the cards of a report', () => {
  const linkTo = vi.fn<() => Promise<string | null>>();
  const copy = vi.fn((_text: string) => Promise.resolve(true));
  const actions = { linkTo, copy, onJump: vi.fn() };
  const cards = hoverCards(
    { article: HARBOUR_REPORT.article, summary, look: DEFAULT_LOOK },
    ENGLISH,
    actions,
  );

  it('are in the order of the page', () => {
    const starts = cards.quotes.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(cards.sentenceOf(0)).toBe('1 of 9, Direct, Mara Ellwood, harbour commissioner');
  });

  it.each(['https://harbour.example/story#:~:text=Nobody', null])(
    'are copied as citations, with the link %s',
    async (link) => {
      linkTo.mockResolvedValue(link);
      copy.mockClear();
      const box = document.createElement('div');
      document.body.append(box);
      const erase = cards.draw(box, 4, vi.fn());
      await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
      const { quote } = STOPS[4]!.row;
      expect(linkTo).toHaveBeenCalledWith(quote.span);
      const { people } = HARBOUR_REPORT;
      const speaker = people.find(({ id }) => id === quote.speaker)!;
      const words = { link: link ?? article.url, paraphrase: 'paraphrased' };
      expect(copy).toHaveBeenCalledExactlyOnceWith(toCitation({ quote, speaker, article }, words));
      expect(copy.mock.lastCall?.[0]).toMatch(/^“Nobody asked us,” — Tobias Renn, fisherman\. /u);
      erase();
      box.remove();
    },
  );

  it('let the page be seen when they lead somewhere, and leave nothing behind', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    const close = vi.fn();
    const erase = cards.draw(box, 2, close);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Why?' }));
    await user.click(screen.getByRole('button', { name: 'She' }));
    expect(close).toHaveBeenCalledBefore(actions.onJump);
    erase();
    expect(box.childNodes).toHaveLength(0);
    box.remove();
  });
});
