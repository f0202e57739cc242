import { describe, expect, it } from 'vitest';
import { quotations as english } from '../../../lib/engine/languages/en/quotations.ts';
import { findQuotedPassages } from '../../../lib/engine/quotations/find-quoted-passages.ts';
import { articleFrom, reread } from './annotated.ts';

const wrongMarks: Record<string, string> = {
  'both the wrong way': '”⟦It is late,⟧“ she said. ’⟦Very late,⟧‘ he said.',
  'opening the wrong way': 'She said ”⟦it is late⟧” and left.',
  'closing the wrong way': 'She said “⟦it is late⟧“ and left.',
  'curly and straight': '“⟦It is late,⟧" she said. "⟦Very late,⟧” he said.',
  'curly and two apostrophes': "“⟦It is late,⟧'' she said.",
  'double and single': '“⟦It is late.⟧’ Quill left then. “⟦Very late,⟧” he said.',
  'no space before': 'He said,”⟦it is late⟧” and left.',
};

const missingMarks: Record<string, string> = {
  'a reporting clause ends it': '“⟦It is late,⟧ she said. The council went home.',
  'a reporting clause with a name ends it':
    '“⟦It is late,⟧ said Mara Quill. The council went home.',
  'a name before the verb ends it': '“⟦It is late,⟧ Mara Quill said on Monday. All left.',
  'a question before the clause': '“⟦Is it late?⟧ she asked. The council went home.',
  'a noun before the verb ends it': '“⟦It is late,⟧ the old man shouted. All left.',
  'somebody addressed ends it': '“⟦It is late,⟧ Mara Quill told Ardle FM. All left.',
  'its sentence ends it where it began in one': 'It was “⟦a bathtub, Mr. Hale.⟧ All left.',
  'words of the speaker do not end it': '“⟦When I came, he said nothing and we left.⟧',
  'a bracket ends it': 'The ferry (“⟦a bathtub⟧) left in May.',
  'the next opening mark ends it': '“⟦It is late.⟧ “⟦We must go.⟧”',
  'a clause before the next opening mark': '“⟦It is late,⟧ she said. “⟦We must go.⟧”',
  'the block ends it': 'She said: “⟦It is late and nobody is here.⟧',
  'the opening mark is missing': '⟦It is late,⟧” she said. “⟦We must go.⟧”',
  'a stray closing mark is nothing': 'It was late” and “⟦dark⟧” there.',
  'a nested mark is missing': '“⟦It is a ‘sham,⟧” she said. “⟦A sham.⟧”',
  'a stray single mark in a text of double ones': "He left 'afterwards. “⟦Late,⟧” she said.",
};

const noPassage: Record<string, string> = {
  'empty marks': 'He wrote "" and “” and nothing.',
  'only signs': 'He wrote “…” and "?!" there.',
  'a lone mark': 'He wrote " there.',
  'an arrow': '» Read more about Port Ardle',
  'no marks': 'Nobody said anything.',
};

describe.each(Object.entries({ wrongMarks, missingMarks, noPassage }))(
  'findQuotedPassages: %s',
  (_, cases) => {
    it.each(Object.entries(cases))('%s', (_name, text) => {
      expect(reread([text])).toEqual([text]);
    });
  },
);

describe('a passage tells of its marks', () => {
  const tell = (text: string) => {
    const article = articleFrom(text);
    return findQuotedPassages(article, english).map(({ outer, marks, closed }) => [
      article.text.slice(outer.start, outer.end),
      marks,
      closed,
    ]);
  };

  it('gives the words with both marks', () => {
    expect(tell("He said “ yes ” and ‘no,’ «twice» and ''once''.")).toEqual([
      ['“ yes ”', 'double', true],
      ['‘no,’', 'single', true],
      ['«twice»', 'guillemet', true],
      ["''once''", 'double', true],
    ]);
  });

  it('leaves out what is missing', () => {
    expect(tell('“It is late, she said. “We must go.')).toEqual([
      ['“It is late,', 'double', false],
      ['“We must go.', 'double', false],
    ]);
  });
});
