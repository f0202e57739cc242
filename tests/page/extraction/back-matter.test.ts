import { describe, expect, it } from 'vitest';
import { prose } from '../clobbered-page.ts';
import { pageOf, readingOf } from '../pages.ts';

/** The texts of the article's blocks where a line stands between or under its paragraphs. */
function textsWith(line: string): readonly string[] {
  const page = pageOf(`<h1>Ash on the pier</h1>${prose}<p>${line}</p>${prose}<p>${line}</p>`);
  const { text, blocks } = readingOf(page).article;
  return blocks.map(({ span }) => text.slice(span.start, span.end));
}

describe('kept out of an article is', () => {
  it.each([
    'Reporting by Ada Lamp in Orlau, Bo Hartig and Cai de Wit; Editing by Dora Quint',
    'Additional reporting by Ada Lamp.',
    'Contributing: Ada Lamp',
    'Ada Lamp and Bo Hartig contributed to this report.',
    'Ada Lamp contributed.',
    'Ada Lamp reported from Orlau, and Bo Hartig from the island of Brack.',
    'Ada Lamp may be reached at lamp@lantern.example.',
    'To contact the reporter on this story: Ada Lamp in Orlau',
    'Follow her on Twitter @lamp',
    'Do you have a story to tell? Write to us.',
    '© 2031 The Lantern. All rights reserved.',
    'Correction: The lamp was lit on Tuesday, not on Monday.',
    'An earlier version of this article gave the wrong height of the lamp.',
    'This story was first published on 2 May 2031, and updated with the words of the keeper.',
    'This is a developing story and will be updated.',
    'Our Standards: the rules of the Lantern Press',
    '___',
    '* * *',
    'Advertisement',
    'Teilen',
  ])('%s', (line) => {
    expect(textsWith(line)).not.toContain(line);
  });
});

describe('left in an article is', () => {
  it.each([
    'Reporting by the Lantern found that nobody had paid for the lamp in eleven years.',
    'The correction of the sea charts, Quint said, was never printed.',
    'Ada Lamp contributed two boats and a crane to the works on the pier.',
    'She followed him onto the pier, and said: “Do you have a story to tell?”',
    'Share of the harbour in the trade of the island: four tenths.',
  ])('%s', (line) => {
    expect(textsWith(line)).toContain(line);
  });

  it('a sentence about somebody who is not its author', () => {
    const about = 'Ada Lamp is the keeper of the light, and covers it with a cloth by day.';
    expect(textsWith(about)).toContain(about);
  });
});

it('keeps out who wrote an article at its end', () => {
  const about = 'Ada Lamp is the harbour editor of the Lantern and lives on a boat.';
  const page = pageOf(`<h1>Ash on the pier</h1>${prose}<p>${about}</p>`);
  expect(readingOf(page).article.text).not.toContain(about);
});
