import { findQuotedPassages } from '../quotations/find-quoted-passages.ts';
import { anyLanguageQuotations } from '../quotations/quotation-data.ts';
import type { Article, Coverage, Quote, Report } from '../types.ts';

const FEWEST_CHARACTERS = 12;
const CONFIDENCE = 0.5;

/** A Report for a language without support: what stands in quotation marks, speakers left open. */
export function reportOfMarks(article: Article, coverage: Coverage): Report {
  const quotes = findQuotedPassages(article, anyLanguageQuotations)
    .filter(({ span }) => span.end - span.start >= FEWEST_CHARACTERS)
    .map(({ span }, index): Quote => {
      const evidence = { step: 'marks-only', chain: [] };
      return {
        id: `q${index + 1}`,
        kind: 'direct',
        span,
        speaker: null,
        source: null,
        cue: null,
        evidence,
        confidence: CONFIDENCE,
      };
    });
  return { schema: 1, article, people: [], quotes, coverage };
}
