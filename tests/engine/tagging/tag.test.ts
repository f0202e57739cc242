import { describe, expect, it } from 'vitest';

import { networkCode } from '../../../scripts/command-line/network-code.ts';
import { attribution } from '../../../lib/engine/languages/en/attribution.ts';
import { loadTagger, tag } from '../../../lib/engine/tagging/tag.ts';
import { tokenizeArticle } from '../../../lib/engine/text/tokenize-article.ts';
import { text as textData } from '../../../lib/engine/languages/en/text.ts';
import { articleOf } from '../article.ts';
import { bytesOf, SHIPPED, tagged } from './tagged.ts';

describe('the shipped model', () => {
  it('finds who said what in indirect speech', () => {
    expect(tagged('The mayor said that the harbour wall would be rebuilt by spring.')).toEqual([
      'source: The mayor',
      'cue: said',
      'content: that the harbour wall would be rebuilt by spring',
    ]);
  });

  it('finds a quotation and its speaker after it', () => {
    expect(tagged('“We have the money and the stones,” Oda Merrin said.')).toEqual([
      'content: “We have the money and the stones,”',
      'source: Oda Merrin',
      'cue: said',
    ]);
  });

  it('finds what is said according to somebody', () => {
    const spans = tagged('According to Tomas Brill, boats cannot land there at high tide.');
    expect(spans).toContain('cue: According to');
    expect(spans).toContain('source: Tomas Brill');
    expect(spans).toContain('content: boats cannot land there at high tide');
  });

  it('finds nothing where nobody says anything', () => {
    expect(tagged('The ferry leaves at noon.', 'It is blue.')).toEqual([]);
  });

  it('gives the same spans again, also when made anew', () => {
    const article = tokenizeArticle(
      articleOf('Ana Ruiz told us the ferry is late.', 'She blames the tide, she said.'),
      textData,
    );
    const run = () => {
      const loaded = loadTagger(bytesOf(SHIPPED), attribution, networkCode());
      if (!loaded.ok) throw new Error(loaded.code);
      return [tag(article, [], loaded.value), tag(article, [], loaded.value)];
    };
    const [first, second] = run();
    expect(first?.spans.length).toBeGreaterThan(3);
    expect(second).toEqual(first);
    expect(run()).toEqual([first, second]);
  });

  it('tells how sure it is, and speech from belief', () => {
    const loaded = loadTagger(bytesOf(SHIPPED), attribution, networkCode());
    if (!loaded.ok) throw new Error(loaded.code);
    const speechOf = (sentence: string) => {
      const article = tokenizeArticle(articleOf(sentence), textData);
      const content = tag(article, [], loaded.value).spans.find(({ role }) => role === 'content');
      expect(content?.confidence).toBeGreaterThan(0.3);
      expect(content?.confidence).toBeLessThanOrEqual(1);
      return content?.speech ?? NaN;
    };
    expect(speechOf('The mayor said that the wall would hold.')).toBeGreaterThan(0.5);
    expect(speechOf('The mayor believes that the wall will hold.')).toBeLessThan(0.5);
  });

  it('takes an article without words', () => {
    expect(tagged('', { kind: 'heading', text: '' })).toEqual([]);
  });
});
