import { type Figure, Share, Tally } from '../figures.ts';
import { type Evaluation, MENTION_FORMS, mentionForm } from '../outcomes.ts';
import { calibrationError } from '../reliability.ts';
import { type PeopleScore, rolesRight, scorePeople } from './score-people.ts';
import {
  type FoundQuote,
  type GoldArticle,
  type Group,
  GROUPS,
  quoteClaims,
  quoteOutcomes,
  type QuoteScore,
  scoreQuotes,
} from './score-quotes.ts';

/** Scores the engine against articles for which a person wrote down who says what. */
export function scoreReports(name: string, articles: readonly GoldArticle[]): Evaluation {
  const scores = articles.flatMap((article) =>
    GROUPS.map((group) => ({ id: article.id, score: scoreQuotes(article, group) })),
  );
  const quotes = scores.map(({ score }) => score);
  const people = articles.map(scorePeople);
  const claims = quotes.flatMap(quoteClaims);
  const count = (group: Group) =>
    ofGroup(quotes, group).reduce((n, { gold }) => n + gold.length, 0);
  const named = people.reduce((sum, { gold }) => sum + gold.length, 0);
  return {
    name,
    size: `${articles.length} articles with ${count('quoted')} quoted and ${count('indirect')} indirect quotes, ${named} people`,
    figures: [
      ...quoteFigures(quotes),
      ...formFigures(quotes.flatMap(({ found }) => found)),
      ...peopleFigures(people),
      calibrationError(claims),
    ],
    outcomes: scores.flatMap(({ id, score }) => quoteOutcomes(id, score)),
    claims,
  };
}

function ofGroup(scores: readonly QuoteScore[], group: Group): readonly QuoteScore[] {
  return scores.filter((score) => score.group === group);
}

function quoteFigures(scores: readonly QuoteScore[]): readonly Figure[] {
  const whoSaidWhat = (name: string, some: readonly QuoteScore[]) =>
    tallied(name, some, ({ found }) => found.filter(({ speakerRight }) => speakerRight).length);
  const byGroup = GROUPS.map((group) => ({ group, some: ofGroup(scores, group) }));
  return [
    ...byGroup.map(({ group, some }) =>
      tallied(`${group}: found`, some, ({ found }) => found.length),
    ),
    ...byGroup.map(({ group, some }) =>
      shared(`${group}: speaker of those found`, some, ({ speakerRight }) => speakerRight),
    ),
    shared('quoted: kind', ofGroup(scores, 'quoted'), (p) => p.gold.kind === p.system.quote.kind),
    ...byGroup.map(({ group, some }) => whoSaidWhat(`who said what, ${group}`, some)),
    whoSaidWhat('who said what, all', scores),
  ];
}

function tallied(
  name: string,
  scores: readonly QuoteScore[],
  hitsOf: (score: QuoteScore) => number,
): Figure {
  const tally = new Tally();
  for (const score of scores) {
    const { gold, system } = score;
    tally.add({ hits: hitsOf(score), gold: gold.length, system: system.length });
  }
  return tally.figure(name);
}

function shared(
  name: string,
  scores: readonly QuoteScore[],
  isRight: (pair: FoundQuote) => boolean,
): Figure {
  const share = new Share();
  for (const pair of scores.flatMap(({ found }) => found)) share.add(isRight(pair));
  return share.figure(name);
}

/** Right speakers by the words that stand for the speaker beside the quote. */
function formFigures(found: readonly FoundQuote[]): readonly Figure[] {
  return MENTION_FORMS.map((form) => {
    const share = new Share();
    for (const { gold, speakerRight } of found) {
      if (mentionForm(gold.mention) === form) share.add(speakerRight);
    }
    return share.figure(
      form === 'none' ? 'speaker without a mention' : `speaker where the mention is a ${form}`,
    );
  });
}

function peopleFigures(scores: readonly PeopleScore[]): readonly Figure[] {
  const people = new Tally();
  const roles = new Share();
  for (const score of scores) {
    const { gold, system, found } = score;
    people.add({ hits: found.length, gold: gold.length, system: system.length });
    for (const isRight of rolesRight(score)) roles.add(isRight);
  }
  return [people.figure('people'), roles.figure('roles of the people found')];
}
