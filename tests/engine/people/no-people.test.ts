import { describe, expect, it } from 'vitest';
import { namesOf, peopleOf } from './people-of.ts';
import { findPeople } from '../../../lib/engine/people/find-people.ts';
import { people as english } from '../../../lib/engine/languages/en/people.ts';
import { text as englishText } from '../../../lib/engine/languages/en/text.ts';
import { tokenizeArticle } from '../../../lib/engine/text/tokenize-article.ts';
import { articleOf } from '../article.ts';

const nobody: Record<string, string> = {
  places: 'They flew from San Marcos to New Haven, Lake Victoria and Port Elizabeth.',
  'places after a noun of places': 'The village of Alma Verde and Elena Province were flooded.',
  'streets and buildings':
    'It stands on Abraham Street, near Florence Tower and Martin Luther Church.',
  firms: 'Goldman Sachs, Baxter Holdings Inc. and Tolliver & Sons were fined.',
  'a firm with its form': 'The order went to Nelson Brandt, Inc. last year.',
  'offices and parties':
    'The Justice Department and the Democratic Party answered the White House.',
  'ships and storms': 'HMS Victoria left port before Hurricane Agnes and Storm Edwin.',
  'prizes and works': 'She won the Nobel Prize and sang “Eleanor Rigby” twice.',
  'newspapers and channels': 'The Martin Herald and Fox News reported it.',
  teams: 'Manchester United and the Denver Nuggets lost.',
  'months, days and nations': 'On Monday, June 3, Ukrainian and French troops trained.',
  acronyms: 'NATO, the U.S. and the IMF agreed with the EU.',
  families: 'The Hallorans gave the Marchmonts a house.',
  'words at the beginning of a sentence':
    'Hope remains. Grace periods end. Will Congress act? Mark my words.',
  compounds: 'Marchmont-backed and Brexit-era rules apply in Washington-based firms.',
  'institutions with a family name':
    'The Tolliver administration and the Marchmont Foundation answered.',
  'the name of a law': 'Lawmakers passed the Brandt Amendment and Tolliver Act.',
  'a capital after a verb in a heading': 'Will Talks End Strike At Port?',
  'characters of films': 'She won an Emmy for the series as Detective Frances Orwell.',
};

describe('what names nobody', () => {
  it.each(Object.entries(nobody))('%s', (_name, text) => {
    expect(namesOf({ kind: 'heading', text: 'What we know today' }, text)).toEqual([]);
  });
});

const credits: Record<string, string> = {
  'a byline': 'By Margaret Tolliver and Otto Venn',
  'a list of makers': 'Reporting by Margaret Tolliver in Oslo; Editing by Otto Venn',
  'a contribution': 'Margaret Tolliver contributed to this report.',
  'a picture credit': 'Photo: Margaret Tolliver',
  'an agency after a slash': 'The bridge at dawn (Margaret Tolliver/Coast Press)',
  'a spaced slash': 'The bridge at dawn. Margaret Tolliver / Coast Press',
  'a name and nothing else': 'Margaret Tolliver',
  'a credit inside a sentence': 'See the video by Margaret Tolliver here.',
};

describe('credits', () => {
  it.each(Object.entries(credits))('%s', (_name, text) => {
    expect(namesOf({ kind: 'heading', text: 'What we know today' }, text)).toEqual([]);
  });
});

describe('the author', () => {
  const find = (byline: string, body: string) => {
    const article = { ...articleOf({ kind: 'heading', text: 'A day' }, body), byline };
    return findPeople(tokenizeArticle(article, englishText), english).map(({ name }) => name);
  };

  it('is nobody in the article', () => {
    expect(find('By Margaret Tolliver', 'Margaret Tolliver covers the port for us.')).toEqual([]);
  });

  it('is somebody when quoted', () => {
    expect(find('By Margaret Tolliver', '“I was there,” said Margaret Tolliver.')).toEqual([
      'Margaret Tolliver',
    ]);
  });
});

it('takes an article without a word', () => {
  expect(peopleOf()).toEqual([]);
});
