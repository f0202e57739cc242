import { describe, expect, it } from 'vitest';
import { reread } from './annotated.ts';

const styles: Record<string, string[]> = {
  curly: ['“⟦The ferry is late,⟧” Mara Quill said. “⟦It is always late.⟧”'],
  straight: ['"⟦The ferry is late,⟧" Mara Quill said. "⟦It is always late.⟧"'],
  'two apostrophes': ["''⟦The ferry is late,⟧'' Mara Quill said. ''⟦It is always late.⟧''"],
  'backticks and apostrophes': ["``⟦The ferry is late,⟧'' Mara Quill said."],
  'two curly apostrophes': ['‘‘⟦The ferry is late,⟧’’ Mara Quill said.'],
  'single curly': ['‘⟦The ferry is late,⟧’ Mara Quill said. ‘⟦It is always late.⟧’'],
  'single straight': ["'⟦The ferry is late,⟧' Mara Quill said. '⟦It is always late.⟧'"],
  'one backtick': ["`⟦The ferry is late,⟧' Mara Quill said."],
  guillemets: ['«⟦The ferry is late⟧», Mara Quill said.'],
  'low opening marks': ['„⟦The ferry is late⟧”, Mara Quill said.'],
  'comma outside the mark': ['‘⟦The ferry is late⟧’, Mara Quill said, “⟦always⟧”.'],
  'question and exclamation': ['“⟦Late?⟧” she asked. “⟦Again!⟧” he cried.'],
};

const places: Record<string, string[]> = {
  'after a colon': ['Quill: “⟦It is late.⟧” He added:"⟦Very late.⟧"'],
  'after dashes': ['It was—“⟦never again⟧”—the last one – ‘⟦the very last⟧’ – of all.'],
  'in brackets': ['The ferry (“⟦a bathtub⟧”) left ["⟦at last⟧"] in May.'],
  'before footnotes and links': ['She said “⟦late.⟧”1 He said “⟦never⟧”[2] and "⟦soon.⟧"³'],
  'with spaces inside the marks': ['" ⟦The ferry is late,⟧ " said Quill. “ ⟦Always.⟧ ”'],
  'with no-break spaces': ['«\u00a0⟦The ferry is late\u00a0!⟧\u00a0» said Quill.'],
  'beginning or ending with an ellipsis': ['“⟦… and late,⟧” she said. "⟦...and we ...⟧" he added.'],
  'broken off by a dash': ['“⟦We could—⟧” He stopped. "⟦I never -⟧" she began.'],
  'touching each other': ['“⟦Late?⟧”“⟦Late.⟧” "⟦Why?⟧" "⟦Wind.⟧"'],
  'around one word or figure': ['The “⟦1989⟧” tour was "⟦big⟧" and ‘⟦loud⟧’.'],
  'around a longer text with several sentences': ['“⟦It is late. It rains. We wait.⟧”'],
  'beside emoji': ['“⟦😀 We won 😀⟧” wrote Quill.', '"⟦🎉 Ferry 🎉⟧" he wrote.'],
  'in a British headline': ["Ferry firm '⟦to quit⟧' Port Ardle"],
  'in a headline with possessives': ["Quill's '⟦lies⟧' about the Hales' '⟦big⟧' boat"],
  'in a headline after a name': ["Mara Quill: '⟦I won't go⟧'"],
};

const nesting: Record<string, string[]> = {
  'single in double': ['“⟦He told me ‘⟨go home⟩’ and I went,⟧” she said.'],
  'double in single': ['‘⟦He told me “⟨go home⟩” and I went,⟧’ she said.'],
  'straight single in double': ['"⟦He told me \'⟨go home⟩\' and I went,⟧" she said.'],
  'straight double in single': ['\'⟦He told me "⟨go home⟩" and I went,⟧\' she said.'],
  'ending together': [
    "\"⟦He said, '⟨We've got a boat⟩',⟧\" Quill said. “⟦Then he said ‘⟨stop.⟩’⟧”",
  ],
  'beginning together': ['“⟦‘⟨Go home,⟩’ he told me.⟧” “ ⟦‘⟨Go,⟩’ he said.⟧ ”'],
  'double in double': ['“⟦He said “⟨go away⟩” to me,⟧” she said.'],
  'straight double in straight double': ['"⟦He said "⟨go away⟩" to me,⟧" she said.'],
  'curly in straight': ['"⟦He said “⟨go away⟩” to me,⟧" she said.'],
  'three deep': ['“⟦She said: ‘⟨He cried “⟨help⟩” twice⟩’ to us,⟧” he said.'],
  'several in one': ['“⟦First ‘⟨yes⟩’, then ‘⟨no⟩’,⟧” he said.'],
  'with apostrophes around': [
    '‘⟦That “⟨it’s the players’ fault⟩” isn’t true,⟧’ she said. ‘⟦It’s not.⟧’',
  ],
};

describe.each(Object.entries({ styles, places, nesting }))('findQuotedPassages: %s', (_, cases) => {
  it.each(Object.entries(cases))('%s', (_name, paragraphs) => {
    for (const paragraph of paragraphs) expect(reread([paragraph])).toEqual([paragraph]);
  });
});
