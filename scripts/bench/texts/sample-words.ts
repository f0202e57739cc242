/** What the invented articles are made of: nothing here is a real person, place or company. */
export type Words = readonly [string, ...(readonly string[])];

export const GIVEN: readonly { readonly name: string; readonly pronoun: 'He' | 'She' }[] = [
  ...['Marta', 'Ingrid', 'Salome', 'Nora', 'Priya', 'Beatrix', 'Yasmin', 'Leonie', 'Carmen'].map(
    (name) => ({ name, pronoun: 'She' as const }),
  ),
  ...['Piet', 'Tobias', 'Hamid', 'Oskar', 'Rafael', 'Duncan', 'Emil', 'Silvio', 'Kenji'].map(
    (name) => ({ name, pronoun: 'He' as const }),
  ),
];

export const NAME_STARTS: Words = [
  ...(['Vel', 'Tor', 'Mar', 'Kess', 'Bran', 'Hol', 'Ash', 'Dun', 'Pell', 'Quar'] as const),
  ...['Stav', 'Win', 'Ock', 'Lin', 'Gar', 'Fen', 'Rud', 'Sel', 'Tam', 'Orr', 'Cald', 'Eber'],
];
export const SURNAME_ENDS: Words = [
  ...(['lin', 'rick', 'ander', 'sby', 'mann', 'ow', 'elli', 'escu', 'ovic', 'strom'] as const),
  ...['ley', 'gate', 'hurst', 'ini', 'ez', 'croft', 'iak', 'dal'],
];
export const PLACE_ENDS: Words = ['ham', 'mouth', 'wick', 'haven', 'ford', 'vey', 'stead', 'burg'];

export const ROLES: Words = [
  'the harbour master of {place}',
  'a teacher in {place}',
  'the mayor of {place}',
  'head of research at the {place} Institute',
  'a spokeswoman for the ministry of transport',
  'a lawyer who represents the families',
  'chair of the parish council',
  'who has run the bakery on Quay Street for {number} years',
  'the opposition’s spokesman on energy',
  'a retired engineer',
  'captain of the {place} rowing club',
  'director of the regional hospital',
];

export const SUBJECTS: Words = [
  'the new timetable',
  'every household on the east bank',
  'the company behind the scheme',
  'our winter budget',
  'the old bridge',
  'nobody at the agency',
  'the court of appeal',
  'half of the volunteers',
  'a second inquiry',
  'the price of heating oil',
  'this generation of farmers',
  'the night shift',
];
export const VERBS: Words = [
  'has never answered to',
  'will have to wait for',
  'could pay for',
  'is not ready to give up',
  'had quietly replaced',
  'would change completely without',
  'ought to protect',
  'depends more than ever on',
  'cannot be explained by',
  'may yet survive',
];
export const OBJECTS: Words = [
  'the people who live here',
  'a hospital of its own',
  '{number} years of neglect',
  'the storm of last November',
  'what the inspectors wrote down',
  'an agreement that was signed in {place}',
  'the fishing fleet',
  'any honest count of the votes',
  'the school on the hill',
  'a tax that few of us understand',
  'its own engineers',
];
export const TAILS: Words = [
  '',
  ' before the end of the season',
  ', whatever the ministers promise',
  ' in a town of {number},000 people',
  ' and that is the truth of it',
  ' for the first time since the flood',
  ', as far as anyone can tell',
  ' unless the weather turns',
];
export const OCCASIONS: Words = [
  'at a meeting in {place} on Tuesday',
  'in a letter to the council',
  'after the vote',
  'on local radio',
  'outside the town hall',
  'in an interview last week',
];
