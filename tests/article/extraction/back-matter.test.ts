import { describe, expect, it } from 'vitest';
import { prose } from '../../page/clobbered-page.ts';
import { pageOf, readingOf } from '../../page/pages.ts';

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
    'Un texte de Ada Lamp d’Orlau',
    '* Cet article, paru en mai, a été mis à jour.',
    'Note: we are moderating all comments for the time being.',
    '+Comments Leave a Comment',
    'Our journalism would not be possible without you: become a member of the Lantern today.',
    'El periodismo de El Farol no sería posible sin tu apoyo. Con tu donación llega a todos.',
    '___',
    '* * *',
    'Advertisement',
    'Teilen',
    'Реклама:',
    'Para saber más',
    'RELATED ARTICLES',
    'Photo: Reuters',
    'Ada Lamp/The Lantern',
    'VIDEO COURTESY OF THE HARBOUR',
    'Reuters',
    'Written by Bo Hartig',
    'Text by Bo Hartig',
    '09:15 JST, October 13, 2031',
    'الأربعاء، 28 أيار 2031، آخر تحديث 14:00 (GMT+0400)',
    'Live updated1692004628',
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
    'The guild has asked you, the reader, for nothing: it will donate the lamp to the harbour.',
    'A foundation will donate the lamp to the school of journalism on the island.',
    'At 14:00 on 28 May 2031 the lamp was carried from the boat to the pier and lit',
    'Ada Lamp / Bo Hartig',
    'In 2031 a lamp cost 12.50',
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

describe('of an article by Ada Lamp and Bo Hartig', () => {
  const textOf = (end: string) => {
    const byline = '<meta name="author" content="Ada Lamp and Bo Hartig">';
    const page = pageOf(`${byline}<h1>Ash on the pier</h1><p>Bo Hartig</p>${prose}${end}`);
    return readingOf(page).article.text;
  };
  const portrait = 'Unsere Korrespondentin Ada Lamp lebt auf einem Boot und berichtet vom Hafen.';

  it.each([
    ['their names alone', '<p>ADA LAMP, BO HARTIG</p>'],
    ['who they are, at its end', `<p>${portrait}</p>`],
    ['a title at its end', '<h2>Forum: 5 entries</h2>'],
  ])('%s is no part', (_name, end) => {
    expect(textOf(end)).toBe(textOf(''));
    expect(textOf('')).not.toContain('Bo Hartig');
  });

  it.each([
    ['what they did, in its midst', `<p>${portrait}</p>${prose}`],
    ['what they say at its end', '<p>“Ada Lamp has the key,” said the keeper of the pier.</p>'],
    [
      'a long sentence set as a title',
      `<h2>And so the lamp of the pier was lit again at nine, by hand and alone.</h2>`,
    ],
  ])('%s is a part', (_name, end) => {
    expect(textOf(end).length).toBeGreaterThan(textOf('').length);
  });
});
