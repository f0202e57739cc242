import { makeReport, type PersonDraft, type QuoteDraft } from './make-report.ts';

const FIRST = ['Ansa', 'Berit', 'Corin', 'Dagny', 'Edric', 'Fleur', 'Goran', 'Hedda', 'Ilmar'];
const LAST = ['Quill', 'Marsh', 'Tarn', 'Voss', 'Wold', 'Ebdon', 'Sorley'];

function nameOf(at: number): string {
  return `${FIRST[at % FIRST.length] ?? ''} ${LAST[at % LAST.length] ?? ''}`;
}

/** More speakers than there are colours, some of them no persons, and a crowd of names. */
export function crowd(speakers: number) {
  const names = Array.from({ length: speakers }, (_, at) => nameOf(at));
  const guests = Array.from({ length: 20 }, (_, at) => `Guest ${nameOf(at + 40)}`);
  const people: readonly PersonDraft[] = [
    ...names.map((name, at) => ({ name, ...(at % 3 === 0 ? {} : { role: `delegate ${at}` }) })),
    ...guests.map((name) => ({ name, mentions: [name] })),
  ];
  const quotes = names.map((speaker, at): QuoteDraft => {
    const words = `Point ${at} of the list is the one that matters`;
    return { kind: 'direct', words, speaker, source: speaker, cue: 'said', chain: [speaker] };
  });
  return makeReport({
    title: 'A hundred delegates, one list, and no agreement at the third water congress',
    paragraphs: [
      ...names.map(
        (name, at) => `“Point ${at} of the list is the one that matters,” ${name} said.`,
      ),
      `Also there: ${guests.join(', ')}.`,
    ],
    people,
    quotes,
  });
}

/** One speaker who does not stop. */
export function flood(quotes: number) {
  const words = Array.from(
    { length: quotes },
    (_, at) => `Answer ${at} is that we looked at it, weighed it, and put it back where it lay`,
  );
  return makeReport({
    title: 'The whole interview with the minister of weights',
    paragraphs: words.map((line) => `“${line},” Ansa Quill said.`),
    people: [{ name: 'Ansa Quill', role: 'minister of weights' }],
    quotes: words.map((line) => ({
      kind: 'direct',
      words: line,
      speaker: 'Ansa Quill',
      source: 'Ansa Quill',
      cue: 'said',
      chain: ['Ansa Quill'],
    })),
  });
}

const LONG_NAME = 'Maximiliane-Theodora von und zu Unterschwarzenbach-Hohenlindenstein';
const LONG_ROLE =
  'acting deputy under-secretary for the coordination of inter-regional waterways and their embankments';

/** Names, roles, titles and words that are longer than anybody planned for. */
export const LONG_WORDS = makeReport({
  title:
    'Why the acting deputy under-secretary thinks that the embankment of the Unterschwarzenbach, which was rebuilt only four years ago at great expense, has to be torn down, rebuilt and, if the money lasts, torn down again',
  siteName: 'The Evening Standard-Bearer and Weekly Advertiser for the Northern Shires',
  paragraphs: [
    `${LONG_NAME}, ${LONG_ROLE}, said in a statement that ran to eleven pages, most of which dealt with the history of the embankment since the great flood and with the question of who had paid for which stone, that it “cannot stay as it is”, and that nobody who had seen it, as she had, from below and at low water in the company of engineers from three countries, would say otherwise.`,
    `“https://embankment.example/${'a'.repeat(90)} holds all of it,” she added.`,
  ],
  people: [{ name: LONG_NAME, role: LONG_ROLE, mentions: [LONG_NAME] }],
  quotes: [
    {
      kind: 'partial',
      words: 'cannot stay as it is',
      speaker: LONG_NAME,
      source: LONG_NAME,
      cue: 'said',
      chain: [LONG_NAME],
    },
    {
      kind: 'direct',
      words: `https://embankment.example/${'a'.repeat(90)} holds all of it,`,
      speaker: LONG_NAME,
      source: 'she',
      cue: 'added',
      confidence: 0.7,
    },
  ],
});

/** Right to left, with the article's own quotation marks. */
export const ARABIC = makeReport({
  title: 'مجلس المدينة يصوت على إغلاق الميناء القديم قبل الشتاء',
  language: 'ar',
  siteName: 'بريد الساحل',
  paragraphs: [
    '«لم تعد لدينا وسيلة لإبقاء الجدران قائمة»، قالت مفوضة الميناء سلمى الحارثي بعد التصويت.',
    'وحذرت من أن الرصيف قد ينهار «دون سابق إنذار» مع أول عاصفة.',
    'وجلس المهندس نادر القاسمي في الصف الأول.',
  ],
  people: [
    { name: 'سلمى الحارثي', role: 'مفوضة الميناء', mentions: ['سلمى الحارثي'] },
    { name: 'نادر القاسمي', role: 'مهندس', mentions: ['نادر القاسمي'] },
  ],
  quotes: [
    {
      kind: 'direct',
      words: 'لم تعد لدينا وسيلة لإبقاء الجدران قائمة',
      speaker: 'سلمى الحارثي',
      source: 'مفوضة الميناء سلمى الحارثي',
      cue: 'قالت',
      chain: ['مفوضة الميناء سلمى الحارثي', 'سلمى الحارثي'],
    },
    {
      kind: 'partial',
      words: 'دون سابق إنذار',
      speaker: 'سلمى الحارثي',
      cue: 'وحذرت',
      chain: ['سلمى الحارثي'],
      confidence: 0.55,
    },
  ],
});

/** A language without support: quotations without speakers. */
export const UNSUPPORTED = makeReport({
  title: 'Linnavolikogu sulgeb vana sadama enne talve',
  language: 'et',
  siteName: null,
  paragraphs: ['„Me ei saa enam oodata,“ ütles volinik.', '„Keegi ei küsinud meilt midagi.“'],
  quotes: [
    { kind: 'direct', words: 'Me ei saa enam oodata,', step: 'marks-only', confidence: 0.5 },
    {
      kind: 'direct',
      words: 'Keegi ei küsinud meilt midagi.',
      step: 'marks-only',
      confidence: 0.5,
    },
  ],
});

/** An article in which nobody says anything. */
export const SILENT = makeReport({
  title: 'Rain expected over the northern shires',
  paragraphs: ['It will rain on Thursday.', 'Friday looks much the same.'],
});
