import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Article, Span } from '../lib/engine/index.ts';

/** What every part of a report's view needs: the text that spans point into, and the way to it. */
export interface ReportScope {
  readonly article: Article;
  readonly onJump: (span: Span) => void;
}

export const ReportContext = createContext<ReportScope | null>(null);

/**
 * The report around a view, from the nearest `ReportContext.Provider`.
 *
 * @throws if there is none: a fault of the wiring
 */
export function useReport(): ReportScope {
  const scope = useContext(ReportContext);
  if (scope === null) throw new Error('views of a report need a ReportContext');
  return scope;
}
