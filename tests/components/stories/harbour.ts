import { makeReport, type ReportDraft } from './make-report.ts';

const HARBOUR: ReportDraft = {
  title: 'Fenwick council votes to close the old harbour before winter',
  paragraphs: [
    'The council of Fenwick has voted to close its old harbour in November, ending two centuries of fishing from the town’s eastern quay.',
    '“We have run out of ways to keep the walls standing,” harbour commissioner Mara Ellwood said after the vote. “Every storm takes another yard of them.”',
    'She warned that the quay could fall “without an hour’s notice” once the autumn gales set in.',
    'Tobias Renn, who has fished from Fenwick for thirty years, called the decision “a betrayal dressed up as prudence” and promised to sleep on his boat until it is reversed.',
    '“Nobody asked us,” he said. “Not once.”',
    'According to a survey by the Coastal Trust, repairs would cost eleven million crowns and take three years.',
    'An official who was not allowed to speak in public said the money had been promised twice and withdrawn twice.',
    '“It was never about the walls.”',
    'The mayor, Odile Varga, did not attend. Her deputy Jonas Thackeray and the engineer Pia Lindqvist sat in the front row.',
  ],
  people: [
    { name: 'Mara Ellwood', role: 'harbour commissioner', mentions: ['Mara Ellwood'] },
    { name: 'Tobias Renn', role: 'fisherman', mentions: ['Tobias Renn'] },
    { name: 'Coastal Trust', kind: 'organisation', mentions: ['Coastal Trust'] },
    {
      name: 'An official',
      role: 'not allowed to speak in public',
      kind: 'unnamed',
      mentions: ['An official'],
    },
    { name: 'Odile Varga', role: 'mayor', mentions: ['Odile Varga'] },
    { name: 'Jonas Thackeray', role: 'deputy mayor', mentions: ['Jonas Thackeray'] },
    { name: 'Pia Lindqvist', role: 'engineer', mentions: ['Pia Lindqvist'] },
  ],
  quotes: [
    {
      kind: 'direct',
      words: 'We have run out of ways to keep the walls standing,',
      speaker: 'Mara Ellwood',
      source: 'harbour commissioner Mara Ellwood',
      cue: 'said',
      chain: ['harbour commissioner Mara Ellwood', 'Mara Ellwood'],
    },
    {
      kind: 'direct',
      words: 'Every storm takes another yard of them.',
      speaker: 'Mara Ellwood',
      source: 'harbour commissioner Mara Ellwood',
      cue: 'said',
      chain: ['Mara Ellwood'],
    },
    {
      kind: 'indirect',
      words: 'the quay could fall “without an hour’s notice” once the autumn gales set in',
      speaker: 'Mara Ellwood',
      source: 'She',
      cue: 'warned',
      chain: ['She', 'Mara Ellwood'],
      confidence: 0.81,
    },
    {
      kind: 'partial',
      words: 'without an hour’s notice',
      speaker: 'Mara Ellwood',
      source: 'She',
      cue: 'warned',
      chain: ['She', 'Mara Ellwood'],
    },
    {
      kind: 'partial',
      words: 'a betrayal dressed up as prudence',
      speaker: 'Tobias Renn',
      source: 'Tobias Renn',
      cue: 'called',
      chain: ['Tobias Renn'],
    },
    {
      kind: 'direct',
      words: 'Nobody asked us,',
      speaker: 'Tobias Renn',
      source: 'he',
      cue: 'said',
      chain: ['Tobias Renn'],
      confidence: 0.9,
    },
    {
      kind: 'direct',
      words: 'Not once.',
      speaker: 'Tobias Renn',
      source: 'he',
      cue: 'said',
      chain: ['Tobias Renn'],
      confidence: 0.52,
    },
    {
      kind: 'indirect',
      words: 'repairs would cost eleven million crowns and take three years',
      speaker: 'Coastal Trust',
      source: 'a survey by the Coastal Trust',
      cue: 'According to',
      chain: ['a survey by the Coastal Trust', 'Coastal Trust'],
    },
    {
      kind: 'indirect',
      words: 'the money had been promised twice and withdrawn twice',
      speaker: 'An official',
      source: 'An official',
      cue: 'said',
      chain: ['An official'],
    },
    {
      kind: 'direct',
      words: 'It was never about the walls.',
      step: 'unattributed',
      confidence: 0.4,
    },
  ],
  coverage: {
    read: 38,
    skipped: [
      { reason: 'teaser', excerpt: 'Read more: ten harbours that the sea took back' },
      { reason: 'junk', excerpt: 'Sign up for our morning letter from the coast' },
      { reason: 'a reason of tomorrow', excerpt: 'Comments are open until Friday at noon' },
    ],
  },
};

/** A story with a few speakers, every kind of quote, doubt, and people who are only named. */
export const HARBOUR_REPORT = makeReport(HARBOUR);

/** The same story where the rest of it is for subscribers. */
export const FREE_PART_REPORT = makeReport({
  ...HARBOUR,
  coverage: { read: 3, skipped: [{ reason: 'paywall', excerpt: 'Subscribe to continue' }] },
});

/** Where the words stand in the story's article. */
export function spanOf(words: string): { readonly start: number; readonly end: number } {
  const start = HARBOUR_REPORT.article.text.indexOf(words);
  return { start, end: start + words.length };
}
