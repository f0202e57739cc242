import { parseMessagesObject } from '@wxt-dev/i18n/build';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { interfaceLanguage } from '../../lib/extension/interface-language.ts';
import arabic from '../../locales/ar.json' with { type: 'json' };
import english from '../../locales/en.json' with { type: 'json' };
import polish from '../../locales/pl.json' with { type: 'json' };

type File = Parameters<typeof parseMessagesObject>[0];

/** Lets the browser speak the language of a file, as it does with what the build makes of it. */
function speak(file: File): void {
  const built = new Map(
    parseMessagesObject(file).map((message) => [
      message.key.join('_'),
      message.type === 'plural' ? '' : message.message,
    ]),
  );
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => built.get(key) ?? '');
}

describe('the language of the interface', () => {
  it.each<readonly [string, number, string, File]>([
    ['English', 0, '0 quotes', english],
    ['English', 1, '1 quote', english],
    ['English', 2, '2 quotes', english],
    ['Polish', 1, '1 cytat', polish],
    ['Polish', 3, '3 cytaty', polish],
    ['Polish', 12, '12 cytatów', polish],
    ['Polish', 22, '22 cytaty', polish],
    ['Arabic', 0, 'لا اقتباسات', arabic],
    ['Arabic', 2, 'اقتباسان', arabic],
    ['Arabic', 7, '7 اقتباسات', arabic],
    ['Arabic', 30, '30 اقتباسًا', arabic],
  ])('%s, %i: %s', (_, count, expected, file) => {
    speak(file);
    expect(interfaceLanguage().t('counts.quotes', { count })).toBe(expected);
  });

  it('fills braces where nothing is counted', () => {
    speak(english);
    const { t, language } = interfaceLanguage();
    expect(language).toBe('en');
    expect(t('filter.found', { found: 1, total: 9 })).toBe('1 of 9 quotes');
  });
});
