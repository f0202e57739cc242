import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesObject, type ParsedMessage } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import english from '../../locales/en.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = readdirSync(join(ROOT, 'locales'));
const SOURCES = ['components', 'entrypoints', 'lib/extension'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => join(room, file)),
);
const CODE = ['wxt.config.ts', ...SOURCES].map((file) => readFileSync(join(ROOT, file), 'utf8'));

function messagesOf(locale: string): ReadonlyMap<string, ParsedMessage> {
  const parsed: unknown = JSON.parse(readFileSync(join(ROOT, 'locales', locale), 'utf8'));
  if (!isMessages(parsed)) throw new Error(`${locale} holds no messages`);
  const own = parseMessagesObject(parsed).filter(({ key }) => key[0]?.startsWith('@@') === false);
  return new Map(own.map((message) => [message.key.join('.'), message]));
}

function isMessages(value: unknown): value is Parameters<typeof parseMessagesObject>[0] {
  return typeof value === 'object' && value !== null;
}

const FORMS = /\.(?:zero|one|two|few|many|other)$/u;
const ENGLISH = messagesOf('en.json');
/** Keys below which the forms of a plural lie: those in English are two. */
const PLURALS = [...ENGLISH.keys()]
  .filter((key) => key.endsWith('.one'))
  .map((key) => key.replace(FORMS, ''))
  .filter((key) => ENGLISH.has(`${key}.other`));

/** The key that the code asks for: that of the plural, if it is one of its forms. */
function askedFor(key: string): string {
  const plural = key.replace(FORMS, '');
  return PLURALS.includes(plural) ? plural : key;
}

/** Every key that the code can ask for, with what stands in the braces of any of its forms. */
function shapeOf(all: ReadonlyMap<string, ParsedMessage>): ReadonlyMap<string, readonly string[]> {
  const names = Map.groupBy(all, ([key]) => askedFor(key));
  return new Map(
    [...names]
      .map(([key, forms]) => {
        const braces = forms.flatMap(([, { namedSubstitutions }]) => namedSubstitutions);
        return [key, [...new Set(braces)].sort()] as const;
      })
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** More quotes than an article has. */
const MOST = 1_000;

/** Categories that whole numbers take in a language, in no order. */
function categoriesOf(language: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: MOST }, (_, count) => rules.select(count)));
}

function wordsOf(message: ParsedMessage | undefined): string {
  if (message === undefined || message.type === 'plural') throw new Error('no plain message');
  return message.message;
}

/** Quotation marks as books and newspapers of the language set them. */
const QUOTATION_MARKS: Readonly<Record<string, string>> = {
  ar: '«»',
  de: '„“',
  en: '“”',
  es: '«»',
  fr: '«»',
  it: '«»',
  nl: '“”',
  pl: '„”',
  pt: '“”',
  uk: '«»',
};

describe.each(LOCALES)('%s', (locale) => {
  const messages = messagesOf(locale);
  const language = locale.replace('.json', '').replace('_', '-');

  it('has the keys and the braces of the English messages, no more and no fewer', () => {
    expect(shapeOf(messages)).toEqual(shapeOf(ENGLISH));
  });

  it.each(PLURALS)('%s has every form that the language has', (plural) => {
    const forms = [...messages.keys()]
      .filter((key) => askedFor(key) === plural)
      .map((key) => key.slice(plural.length + 1));
    expect(new Set(forms)).toEqual(categoriesOf(language));
  });

  it('counts only where there are forms to choose from', () => {
    const counting = [...messages.keys()].filter((key) =>
      wordsOf(messages.get(key)).includes('{count}'),
    );
    expect(counting.map(askedFor).filter((key) => !PLURALS.includes(key))).toEqual([]);
  });

  it.each([...messages])('%s is well formed', (key, message) => {
    expect(key).toMatch(/^[a-z]\w*(?:\.[a-z]\w*)+$|^[a-z]\w*$/iu);
    const text = wordsOf(message);
    expect(text).toBe(text.trim());
    expect(text).not.toBe('');
    expect(text.replace(/\{\w+\}/gu, '')).not.toMatch(/[{}$|<>]/u);
  });

  it.each([...messages])('%s is set as the language sets it', (_, message) => {
    const text = wordsOf(message);
    const marks = text.match(/["'“”„«»‹›]/gu) ?? [];
    expect(marks.filter((mark) => !QUOTATION_MARKS[language]?.includes(mark))).toEqual([]);
    expect(text).not.toMatch(/\.\.\.| {2}/u);
    // Where a sign has a space before it, the space must not end a line.
    if (language === 'fr') expect(text).not.toMatch(/ [:;?!»]|« /u);
  });

  it('says which language it is in', () => {
    expect(messages.get('locale.language')).toMatchObject({
      message: language,
    });
    expect(messages.get('locale.direction')).toHaveProperty(
      'message',
      expect.stringMatching(/^(?:ltr|rtl)$/u),
    );
  });
});

describe('the English messages', () => {
  const code = CODE.join('\n');
  const families = [...code.matchAll(/`([\w.]+\.)\$\{/gu)].map(([, prefix]) => prefix ?? '');

  it.each([...shapeOf(ENGLISH).keys()])('%s is used', (key) => {
    const inFamily = families.includes(key.slice(0, key.lastIndexOf('.') + 1));
    const used =
      inFamily ||
      code.includes(`'${key}'`) ||
      code.includes(`"${key}"`) ||
      code.includes(`__MSG_${key.replaceAll('.', '_')}__`);
    expect(used).toBe(true);
  });

  it('have every key that the manifest names', () => {
    const named = [...code.matchAll(/__MSG_(\w+?)__/gu)].map(([, name]) => name);
    const known = new Set([...ENGLISH.keys()].map((key) => key.replaceAll('.', '_')));
    expect(named.filter((name) => name === undefined || !known.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(english.error))('error.%s is one plain sentence', (_code, text) => {
    expect(text).toMatch(/^[A-Z][^.!?]*\.$/u);
    expect(text.length).toBeLessThan(130);
  });

  it('have a short title for every error', () => {
    expect(Object.keys(english.errorTitle)).toEqual(Object.keys(english.error));
    for (const title of Object.values(english.errorTitle)) expect(title.length).toBeLessThan(30);
  });
});
