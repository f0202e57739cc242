import { textOf, type PageTree } from '../tree/page-tree.ts';
import { isArticleType, typeName } from './declared-kind.ts';

/** What a page's own JSON-LD says about its article (https://schema.org/Article). */
export interface ArticleData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly language: string | null;
  readonly description: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Lists and graphs nest a few levels at most; what goes deeper is not followed. */
const MAX_LEVELS = 6;

/** All that a page's JSON-LD says of itself. */
export interface StructuredData {
  /** The first article in it, or null. */
  readonly article: ArticleData | null;
  /** The types of everything that is not inside something else. */
  readonly types: ReadonlySet<string>;
  /** Whether it says that not everybody may read all of it. */
  readonly isPaid: boolean;
}

/** Reads a page's JSON-LD; broken data counts as none. */
export function structuredData(page: PageTree): StructuredData {
  // Of scripts a snapshot holds no others.
  const scripts = page.boxes.filter(({ tag }) => tag === 'script');
  const all = scripts.flatMap((script) => objectsIn(parse(textOf(script, page)), 0));
  const article = all.find(isArticle);
  return {
    article: article ? dataOf(article) : null,
    types: new Set(all.flatMap(typesOf)),
    isPaid: all.some((fields) => /^false$/iu.test(String(fields['isAccessibleForFree']))),
  };
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replaceAll(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, '')) as unknown;
  } catch {
    return null;
  }
}

function objectsIn(value: unknown, level: number): readonly Fields[] {
  if (level > MAX_LEVELS) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, level + 1));
  if (!isFields(value)) return [];
  const nested = ['@graph', 'mainEntity', 'mainEntityOfPage'];
  return [value, ...nested.flatMap((key) => objectsIn(value[key], level + 1))];
}

function isArticle(fields: Fields): boolean {
  return typesOf(fields).some(isArticleType);
}

function typesOf(fields: Fields): readonly string[] {
  return strings(fields['@type']).map(typeName);
}

function dataOf(article: Fields): ArticleData {
  return {
    headline: firstOf(article['headline']) ?? firstOf(article['name']),
    authors: names(article['author']),
    publisher: names(article['publisher'])[0] ?? null,
    datePublished: firstOf(article['datePublished']),
    language: firstOf(article['inLanguage']) ?? names(article['inLanguage'])[0] ?? null,
    description: firstOf(article['description']),
  };
}

/** Names of people or organisations, given as texts or as objects with a `name`. */
function names(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => strings(isFields(item) ? item['name'] : item));
}

function firstOf(value: unknown): string | null {
  return strings(value)[0] ?? null;
}

function strings(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === 'string' && item.trim() !== '') as string[];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
