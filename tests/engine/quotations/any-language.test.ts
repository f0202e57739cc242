import { describe, expect, it } from 'vitest';
import { anyLanguageQuotations } from '../../../lib/engine/quotations/quotation-data.ts';
import { reread } from './annotated.ts';

const cases: Record<string, string[]> = {
  English: ['“⟦It is late,⟧” she said. ‘⟦Very,⟧’ he said.', "We don't know the dogs' names."],
  German: [
    '„⟦Die Fähre ist spät⟧“, sagte Mara Quill. „⟦Sie sagte: ‚⟨Geht nach Haus!⟩‘⟧“',
    '»⟦Die Fähre ist spät⟧«, sagte Quill, »⟦wie immer⟧«.',
    '"⟦Die Fähre ist spät⟧", sagte sie. „⟦Wie immer⟧”, meinte er. „⟦Ja⟧", sagte sie.',
  ],
  French: [
    '«\u00a0⟦L’heure n’est pas venue⟧\u00a0», a dit Mara Quill.',
    '« ⟦Il m’a dit “⟨non⟩” hier⟧ », a-t-elle dit. «⟦Oui⟧»',
  ],
  Spanish: ['«⟦El barco llega tarde⟧», dijo Quill. “⟦¿Otra vez?⟧”, preguntó.'],
  Italian: ['«⟦L’ora è tarda⟧», ha detto Quill. "⟦Un po\' tardi⟧", ha detto.'],
  Polish: ['„⟦Prom się spóźnia⟧”, powiedziała. „⟦Mówił: »⟨nie⟩«⟧”.'],
  Danish: ['»⟦Færgen er sen⟧«, sagde hun. ”⟦Meget⟧”, sagde han.'],
  Swedish: ['”⟦Färjan är sen⟧”, sa hon. »⟦Mycket⟧», sa han.'],
  Japanese: ['彼女は「⟦船は遅い。『⟨帰れ⟩』と言った⟧」と言った。「⟦また⟧」'],
  Chinese: ['她说：“⟦船晚了，‘⟨一带一路⟩’很远。⟧”他说“⟦是⟧”。'],
  Korean: ['그는 "⟦배가 늦었다⟧"라고 말했다. \'⟦국민 통합⟧\'을 말했다.'],
  Arabic: ['قالت: «⟦تأخرت العبارة⟧» وقال "⟦نعم⟧".'],
  Hebrew: ['צה"ל אמר: "⟦המעבורת מאחרת⟧".'],
};

describe('anyLanguageQuotations', () => {
  it.each(Object.entries(cases))('%s', (_language, paragraphs) => {
    expect(reread(paragraphs, anyLanguageQuotations)).toEqual(paragraphs);
  });

  it('joins the paragraphs of one quotation', () => {
    const parts = ['„⟦Die Fähre ist spät.⟧', '„⟦Wir warten⟧“, sagte sie.'];
    expect(reread(parts, anyLanguageQuotations)).toEqual(parts);
  });
});
