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

function variantsOf(message: ParsedMessage): readonly string[] {
  return message.type === 'plural' ? Object.values(message.plurals) : [message.message];
}

const ENGLISH = messagesOf('en.json');

describe.each(LOCALES)('%s', (locale) => {
  const messages = messagesOf(locale);

  it('has the keys and the braces of the English messages, no more and no fewer', () => {
    const shape = (all: typeof messages) =>
      [...all].map(([key, { namedSubstitutions }]) => [key, [...namedSubstitutions].sort()]).sort();
    expect(shape(messages)).toEqual(shape(ENGLISH));
  });

  it.each([...messages])('%s is well formed', (key, message) => {
    expect(key).toMatch(/^[a-z]\w*(?:\.[a-z]\w*)+$|^[a-z]\w*$/iu);
    for (const text of variantsOf(message)) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
      expect(text.replace(/\{\w+\}/gu, '')).not.toMatch(/[{}$|<>]/u);
    }
    if (message.type === 'plural') expect(Object.keys(message.plurals)).toEqual(['1', 'n']);
  });

  it('says which language it is in', () => {
    expect(messages.get('locale.language')).toMatchObject({
      message: locale.replace('.json', '').replace('_', '-'),
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

  it.each([...ENGLISH.keys()])('%s is used', (key) => {
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
