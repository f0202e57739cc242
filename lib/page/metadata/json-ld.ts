import { read, selectAll } from '../safe-dom.ts';

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

const ARTICLE_TYPE = /Article$|Posting$|^(?:Report|Review)$/u;
/** Lists and graphs nest a few levels at most; what goes deeper is not followed. */
const MAX_LEVELS = 6;

/** The first article in the page's JSON-LD, or null; broken data counts as none. */
export function articleData(document: Document): ArticleData | null {
  const scripts = selectAll(document, 'script[type="application/ld+json" i]');
  for (const script of scripts) {
    const article = objectsIn(parse(read(script, 'textContent')), 0).find(isArticle);
    if (article) return dataOf(article);
  }
  return null;
}

function parse(source: string | null): unknown {
  try {
    return JSON.parse((source ?? '').replaceAll(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, '')) as unknown;
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
  return strings(fields['@type']).some((type) => ARTICLE_TYPE.test(type));
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
