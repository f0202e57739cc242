import type { VerbForm } from '../../attribution/attribution-data.ts';
import { sayingVerbs } from '../saying-verbs.ts';

const DOUBLING = new Set([
  'admit',
  'quip',
  'refer',
  'infer',
  'concur',
  'rebut',
  'plan',
  'blog',
  'spit',
  'chat',
  'nod',
  'rap',
]);

function inflect(lemma: string): Readonly<Record<VerbForm, string>> {
  const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const silentE = lemma.endsWith('e');
  const consonantY = /[^aeiou]y$/u.test(lemma);
  const past = silentE ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  return {
    base: lemma,
    present: consonantY
      ? `${lemma.slice(0, -1)}ies`
      : /(?:[sxz]|[cs]h)$/u.test(lemma)
        ? `${lemma}es`
        : `${lemma}s`,
    past,
    participle: past,
    gerund: silentE && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`,
  };
}

/** `sayingVerbs` explains the lines. */
export const verbs = sayingVerbs(
  `
  quote: continue point refer cry murmur mutter laugh sigh smile sob shrug read/read go/went/gone begin/began/begun start
  quote: disagree rejoin fire snap elaborate echo sum chime interject gush rage fume rant enthuse chant sing/sang/sung
  quote: recite quote lecture quiz think/thought believe feel/felt hope vent hear/heard mean/meant warble croon drawl
  quote: deadpan crow sneer groan weigh shoot/shot hit/hit push strike/struck
  quote that: post answer quip underline underscore highlight comment brag exclaim shout yell scream whisper muse imply
  quote that: signal intimate find/found counter retort object protest opine theorize specify affirm relate text email
  quote that: blog preach teach/taught volunteer venture rebut share scoff
  quote that bare: add argue write/wrote/written suggest tweet concede state reply respond testify conclude allege assert
  quote that bare: contend maintain stress emphasize emphasise repeat remember remark observe speculate indicate estimate
  quote that bare: agree proclaim
  quote that bare noun: report announce acknowledge predict forecast/forecast deny confirm reveal reiterate
  quote _for>: criticize criticise praise blame thank chide mock scold
  naming: dub brand label term characterize characterise deride
  quote that noun: disclose mention lament request recommend reaffirm
  quote naming: describe condemn hail slam blast dismiss
  quote that bare wh: say/said note explain clarify
  quote wh: wonder question inquire enquire
  quote that bare infinitive: claim vow swear/swore/sworn
  that: calculate show/showed/shown rule
  quote for>: appeal apologize apologise
  quote: decry refute reject
  quote that about>: grumble gripe moan
  quote that bare wh noun: recall recount
  quote that bare about> of>: complain boast
  quote that infinitive noun: demand propose
  object-infinitive: instruct direct
  about> of>: speak/spoke/spoken talk
  noun wh: outline detail
  _for>: credit fault
  quote that bare wh addressee needs-addressee object-infinitive of>: tell/told
  quote wh addressee infinitive object-infinitive for>: ask
  quote that bare on>: insist
  quote that bare addressee object-infinitive of> about> against>: warn
  quote that bare noun naming: declare
  quote that bare noun to>: admit
  quote that bare about>: joke
  quote that bare addressee infinitive noun: promise
  quote that bare infinitive noun: pledge
  quote _of>: accuse
  quote that object-infinitive: urge
  quote that bare against>: caution
  quote that addressee object-infinitive against>: advise
  quote that bare addressee needs-addressee: assure
  quote that bare addressee needs-addressee object-infinitive: remind
  quote that bare addressee needs-addressee of>: inform
  that bare addressee needs-addressee of>: notify
  that noun for>: advocate
  quote naming for>: call
  quote naming noun: denounce
  quote that bare at>: hint
  quote infinitive: offer
  quote for> with>: plead
  quote object-infinitive: beg
  quote that infinitive: threaten
  infinitive: refuse
  quote that to>: attest
  that object-infinitive: order
  quote against>: rail
  noun: cite
  that infinitive: profess
  quote that bare to>: confess
  wh addressee: press
  quote that on>: reflect
  `,
  inflect,
);
