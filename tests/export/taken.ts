import { applyCorrections } from '../../lib/corrections/apply.ts';
import { personRef, quoteRef } from '../../lib/corrections/references.ts';
import type { Correction } from '../../lib/corrections/types.ts';
import { summarize } from '../../lib/engine/report/summary.ts';
import type { Taken } from '../../lib/export/formats.ts';
import { makeReport } from '../components/stories/make-report.ts';

const story = makeReport({
  title: '“Leave it open”: Ollen argues over its *old* bridge',
  siteName: 'The Ollen Messenger',
  paragraphs: [
    '“Leave it open,” said Vera Holt, the town’s bridge keeper. “It has held since 1911, and it will hold next winter.”',
    'The council, Holt added, has “never once” asked her.',
    'Mayor Anselm Roke said that closing the bridge would cost less than mending it.',
    '“=SUM(A1:A9) is all they understand,” Holt’s brother Ivo said with a laugh, "and commas, too."',
    'According to the Bridge Trust, work could begin in May. “We shall see,” a voice called from the back. Mina Askew took the minutes.',
  ],
  people: [
    { name: 'Vera Holt', role: 'the town’s bridge keeper', mentions: ['Vera Holt'] },
    { name: 'Anselm Roke', role: 'mayor', mentions: ['Anselm Roke'] },
    { name: 'Ivo', mentions: ['Ivo'] },
    { name: 'Bridge Trust', kind: 'organisation', mentions: ['Bridge Trust'] },
    { name: 'Mina Askew', mentions: ['Mina Askew'] },
  ],
  quotes: [
    {
      kind: 'direct',
      words: 'Leave it open,',
      speaker: 'Vera Holt',
      source: 'Vera Holt',
      cue: 'said',
    },
    {
      kind: 'direct',
      words: 'It has held since 1911, and it will hold next winter.',
      speaker: 'Vera Holt',
      source: 'Vera Holt',
      cue: 'said',
    },
    {
      kind: 'partial',
      words: 'never once',
      speaker: 'Vera Holt',
      source: 'Holt',
      cue: 'added',
      confidence: 0.7,
    },
    {
      kind: 'indirect',
      words: 'closing the bridge would cost less than mending it',
      speaker: 'Anselm Roke',
      source: 'Mayor Anselm Roke',
      cue: 'said',
    },
    {
      kind: 'direct',
      words: '=SUM(A1:A9) is all they understand,',
      speaker: 'Vera Holt',
      source: 'Holt',
      cue: 'said',
      confidence: 0.55,
    },
    { kind: 'direct', words: 'and commas, too.', speaker: 'Ivo', source: 'Ivo', cue: 'said' },
    {
      kind: 'indirect',
      words: 'work could begin in May',
      speaker: 'Bridge Trust',
      source: 'the Bridge Trust',
      cue: 'According to',
    },
    {
      kind: 'direct',
      words: 'We shall see,',
      source: 'a voice',
      cue: 'called',
      step: 'unattributed',
      confidence: 0.4,
    },
  ],
  coverage: {
    read: 6,
    skipped: [{ reason: 'teaser', excerpt: 'Read more: nine bridges that fell' }],
  },
});

const found = {
  ...story,
  article: { ...story.article, byline: 'Ida Holm', publishedTime: '2031-04-05T06:07:08Z' },
};

const corrections: readonly Correction[] = [
  {
    kind: 'speaker',
    quote: quoteRef(found.article, found.quotes[4]!),
    speaker: personRef(found.people[2]!),
  },
];

const { report } = applyCorrections(found, corrections);

/** A report with everything in it that a format has to show, corrected in one place. */
export const TAKEN: Taken = { found, corrections, report, summary: summarize(report) };
