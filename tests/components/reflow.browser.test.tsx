import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { I18nContext } from '../../components/i18n.ts';
import arabic from '../../locales/ar.json';
import german from '../../locales/de.json';
import { VIEWS } from '../gallery/views.tsx';
import { speak } from './stories/speak-english.ts';

/** German has the longest words, Arabic the other direction. */
const LANGUAGES = { de: speak(german), ar: speak(arabic) };

/** As WCAG 2.2 words them: 1.4.10, 1.4.12 and 1.4.4. */
const WAYS = {
  'at 320 pixels': { width: 320, css: '' },
  'with more space in the text': {
    width: 320,
    css: `#root * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } #root p { margin-block-end: 2em !important }`,
  },
  'with text of twice the size': { width: 380, css: ':root { font-size: 200% }' },
} as const;

/** Of these the rest is to be had elsewhere: as the title of the page, in the list, by screen reader. */
const CUT = '.report-site, .report-title, .strip-tip-words, .spoken, .status';

const root = document.createElement('div');
root.id = 'root';
const style = document.createElement('style');

beforeEach(() => {
  document.body.append(root);
  document.head.append(style);
});

afterEach(() => {
  render(null, root);
  document.documentElement.removeAttribute('dir');
  document.documentElement.className = '';
  root.remove();
  style.remove();
});

function nameOf(element: Element): string {
  return `${element.tagName} .${element.className} “${element.textContent.slice(0, 30)}”`;
}

/** Elements that stand out to a side, or whose words are cut. */
function lost(width: number): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest(`${CUT}, svg`))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const isOut = right > left && (left < -1 || right > width + 1);
      const clips = getComputedStyle(element).overflowX !== 'visible';
      return isOut || (clips && element.scrollWidth > element.clientWidth + 1);
    })
    .map(nameOf);
}

const OURS = Object.entries(VIEWS).filter(([, { place }]) => place !== 'website');

describe.each(Object.entries(WAYS))('%s', (_way, { width, css }) => {
  it.each(OURS)('%s loses nothing', async (_name, view) => {
    style.textContent = css;
    await page.viewport(width, 600);
    for (const i18n of Object.values(LANGUAGES)) {
      document.documentElement.dir = i18n.t('locale.direction');
      if (view.place === 'page') document.documentElement.className = 'page-document';
      render(<I18nContext.Provider value={i18n}>{view.node(i18n)}</I18nContext.Provider>, root);
      view.act?.(root, i18n);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      expect(lost(width)).toEqual([]);
      render(null, root);
    }
  });
});

describe.each([600, 300])('in a popup of %d pixels', (height) => {
  it('shows where the focus is', async () => {
    await page.viewport(380, height);
    const i18n = LANGUAGES.de;
    const view = VIEWS['harbour'];
    render(<I18nContext.Provider value={i18n}>{view?.node(i18n)}</I18nContext.Provider>, root);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const reached = [...root.querySelectorAll<HTMLElement>('button, input, select, [tabindex]')];
    expect(reached.length).toBeGreaterThan(20);
    for (const element of reached) {
      element.focus({ focusVisible: true });
      element.scrollIntoView({ block: 'nearest' });
      const outlines = [getComputedStyle(element), getComputedStyle(element, '::after')];
      const isShown = outlines.some(
        (one) => one.outlineStyle !== 'none' && one.outlineWidth !== '0px',
      );
      expect(isShown, nameOf(element)).toBe(true);
      const { left, top, width, height: high } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + Math.min(high, 20) / 2);
      const label = element.closest('.strip, .speaker-head') ?? element;
      expect(label.contains(there), `${nameOf(element)} under ${there?.className ?? ''}`).toBe(
        true,
      );
    }
  });
});
