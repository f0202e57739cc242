/**
 * Patterns of headlines and paragraphs in styles that political news of the United States hold little of: headlines with the
 * speaker at either end, British papers, sport, science, captions, questions and answers, live reports.
 *
 * `[s …]`, `[c …]`, `[t …]` mark source, cue and content of an attribution; those of a second one have a 2. Words in capital
 * letters stand for what `synthesize.ts` puts in: NAME (given name and surname), SURNAME, ROLE ("the harbour master"), TITLE
 * ("Dr"), PLACE, PAPER, CLAUSE and Clause (in capitals at the beginning), QUOTE (one or two sentences), QUESTION, NOUNS, TIME.
 */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const HEADLINES = lines(`
  [t Clause][c :] [s SURNAME]
  [t Clause][c :] [s ROLE]
  [t “Clause”][c :] [s SURNAME]
  [s SURNAME][c :] [t CLAUSE]
  [s SURNAME][c :] [t “Clause”]
  [t Clause], [c says] [s SURNAME]
  [t Clause], [c warns] [s ROLE]
  [t “Clause”], [c says] [s ROLE]
  [s SURNAME] [c says] [t CLAUSE]
  [s SURNAME] [c warns of] [t NOUNS]
  [s ROLE] [c calls for] [t NOUNS]
  [s SURNAME] [c denies] [t that CLAUSE]
  PLACE prepares for NOUNS
  NOUNS in PLACE: what we know
  Ten pictures: a night in PLACE
  Review: NAME at the PLACE Theatre`);

export const PARAGRAPHS = lines(`
  [t “QUOTE,”] [c said] [s NAME], ROLE.
  [t “QUOTE,”] [c said] [s TITLE SURNAME]. [t “QUOTE.”]
  [t “QUOTE,”] [s SURNAME] [c told] the PAPER.
  [t “QUOTE,”] [c admits] [s ROLE]. [t “QUOTE.”]
  [s NAME], ROLE, [c told] PAPER Radio: [t “QUOTE.”]
  [s TITLE SURNAME] [c told] the hearing in PLACE [t that CLAUSE].
  [s SURNAME] [c told] reporters [t CLAUSE], and left for PLACE.
  [s A spokesman for the PAPER] [c declined] [t to comment].
  [s ROLE] [c said in a statement] [t that CLAUSE].
  [s The club] [c said] [t CLAUSE], but SURNAME was not there.
  [t Clause], [c according to] [s a study in the PAPER].
  [c According to] [s NAME], ROLE in PLACE, [t CLAUSE].
  [s TITLE SURNAME] laughed and [c said] [t CLAUSE].
  Asked about NOUNS, [s SURNAME] [c replied]: [t “QUOTE.”]
  [c Wrote] [s NAME] on Sunday: [t “QUOTE.”]
  [t “QUOTE,”] [s SURNAME] [c wrote] in the PAPER, wiping the rain from the page.
  TIME: [s NAME] [c has told] parliament [t that CLAUSE].
  TIME [s ROLE], SURNAME, [c has confirmed] [t that CLAUSE].
  NAME, left, and NAME at the harbour in PLACE. Photograph: NAME/PAPER
  NAME and SURNAME after the match in PLACE. [t “QUOTE,”] [s SURNAME] [c said].
  Pictured: NAME, ROLE, in PLACE on Friday
  [s PAPER][c :] [t QUESTION]
  [s SURNAME][c :] [t QUOTE].
  [s NAME][c :] [t QUOTE].
  [s SURNAME’s] [c claim] [t that CLAUSE] surprised ROLE.
  [s Her] [c warning] [t that CLAUSE] came too late.
  [s SURNAME] [c denied] [t that CLAUSE] and [c2 accused] [t2 NAME of lying].
  [t Clause], [s SURNAME] [c says].
  [s The minutes] [c show] [t that CLAUSE].
  [s NAME] [c added]: [t “QUOTE.”]
  Clause. Clause.
  In PLACE, CLAUSE, and CLAUSE.
  The programme “Clause” was shown in PLACE at TIME.`);

export const ROLES = lines(`
  the harbour master
  the coach
  a nurse
  the health minister
  the head of the union
  a 34-year-old baker
  the court
  police
  the captain of the side
  a professor of physics`);

export const TITLES = ['Dr', 'Ms', 'Mr', 'Prof', 'Cllr', 'Sir', 'Judge', 'Capt'];
export const PLACES = [
  'Lindmouth',
  'Oberwald',
  'Santa Brisa',
  'Karvola',
  'Port Ellery',
  'Tammenau',
];
export const PAPERS = ['Courier', 'Lindmouth Echo', 'Morning Ledger', 'BNX', 'Valley Times'];
export const TIMES = ['14:32', '9.05am', '18.20', '7pm', '11:47 BST'];
