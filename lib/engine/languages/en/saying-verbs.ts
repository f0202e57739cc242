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
      : /(?:s|sh|ch|x|z)$/u.test(lemma)
        ? `${lemma}es`
        : `${lemma}s`,
    past,
    participle: past,
    gerund: silentE && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`,
  };
}

/** One verb a line; `sayingVerbs` explains the marks. */
export const verbs = sayingVerbs(
  `
  say said: quote that bare wh
  tell told: quote that bare wh addressee needs-addressee object-infinitive of>
  add: quote that bare
  ask: quote wh addressee infinitive object-infinitive for>
  argue: quote that bare
  claim: quote that bare infinitive
  note: quote that bare wh
  report: quote that bare noun
  write wrote written: quote that bare
  announce: quote that bare noun
  explain: quote that bare wh
  insist: quote that bare on>
  suggest: quote that bare
  warn: quote that bare addressee object-infinitive of> about> against>
  declare: quote that bare noun naming
  tweet: quote that bare
  post: quote that
  acknowledge: quote that bare noun
  admit: quote that bare noun to>
  concede: quote that bare
  state: quote that bare
  reply: quote that bare
  respond: quote that bare
  answer: quote that
  joke: quote that bare about>
  quip: quote that
  continue: quote
  testify: quote that bare
  promise: quote that bare addressee infinitive noun
  vow: quote that bare infinitive
  pledge: quote that bare infinitive noun
  swear swore sworn: quote that bare infinitive
  predict: quote that bare noun
  forecast forecast: quote that bare noun
  deny: quote that bare noun
  confirm: quote that bare noun
  reveal: quote that bare noun
  disclose: quote that noun
  accuse: quote _of>
  urge: quote that object-infinitive
  criticize: quote _for>
  criticise: quote _for>
  praise: quote _for>
  blame: quote _for>
  thank: quote _for>
  conclude: quote that bare
  allege: quote that bare
  assert: quote that bare
  contend: quote that bare
  maintain: quote that bare
  stress: quote that bare
  emphasize: quote that bare
  emphasise: quote that bare
  underline: quote that
  underscore: quote that
  highlight: quote that
  reiterate: quote that bare noun
  repeat: quote that bare
  recall: quote that bare wh noun
  remember: quote that bare
  recount: quote that bare wh noun
  remark: quote that bare
  comment: quote that
  observe: quote that bare
  mention: quote that noun
  point: quote
  complain: quote that bare about> of>
  lament: quote that noun
  caution: quote that bare against>
  boast: quote that bare about> of>
  brag: quote that
  demand: quote that infinitive noun
  request: quote that noun
  recommend: quote that noun
  propose: quote that infinitive noun
  advise: quote that addressee object-infinitive against>
  assure: quote that bare addressee needs-addressee
  remind: quote that bare addressee needs-addressee object-infinitive
  inform: quote that bare addressee needs-addressee of>
  notify: that bare addressee needs-addressee of>
  advocate: that noun for>
  call: quote naming for>
  describe: quote naming
  dub: naming
  brand: naming
  label: naming
  term: naming
  characterize: naming
  characterise: naming
  denounce: quote naming noun
  condemn: quote naming
  hail: quote naming
  slam: quote naming
  blast: quote naming
  deride: naming
  dismiss: quote naming
  refer: quote
  exclaim: quote that
  shout: quote that
  yell: quote that
  scream: quote that
  cry: quote
  whisper: quote that
  murmur: quote
  mutter: quote
  laugh: quote
  sigh: quote
  smile: quote
  sob: quote
  shrug: quote
  muse: quote that
  wonder: quote wh
  speculate: quote that bare
  hint: quote that bare at>
  imply: quote that
  signal: quote that
  indicate: quote that bare
  intimate: quote that
  estimate: quote that bare
  calculate: that
  find found: quote that
  show showed shown: that
  read read: quote
  go went gone: quote
  begin began begun: quote
  start: quote
  offer: quote infinitive
  agree: quote that bare
  disagree: quote
  counter: quote that
  retort: quote that
  rejoin: quote
  fire: quote
  snap: quote
  object: quote that
  protest: quote that
  plead: quote for> with>
  beg: quote object-infinitive
  appeal: quote for>
  threaten: quote that infinitive
  refuse: infinitive
  opine: quote that
  theorize: quote that
  elaborate: quote
  clarify: quote that bare wh
  specify: quote that
  affirm: quote that
  reaffirm: quote that noun
  attest: quote that to>
  relate: quote that
  rule: that
  order: that object-infinitive
  instruct: object-infinitive
  direct: object-infinitive
  echo: quote
  sum: quote
  text: quote that
  email: quote that
  blog: quote that
  chime: quote
  interject: quote
  gush: quote
  rage: quote
  fume: quote
  rant: quote
  enthuse: quote
  proclaim: quote that bare
  decry: quote noun
  rail: quote against>
  chant: quote
  sing sang sung: quote
  recite: quote
  quote: quote
  cite: noun
  preach: quote that
  teach taught: quote that
  lecture: quote
  volunteer: quote that
  venture: quote that
  profess: that infinitive
  confess: quote that bare to>
  apologize: quote for>
  apologise: quote for>
  question: quote wh
  inquire: quote wh
  enquire: quote wh
  press: wh addressee
  quiz: quote
  rebut: quote that
  refute: quote noun
  reject: quote noun
  think thought: quote
  believe: quote
  feel felt: quote
  hope: quote
  vent: quote
  speak spoke spoken: about> of>
  talk: about> of>
  hear heard: quote
  mean meant: quote
  reflect: quote that on>
  outline: noun wh
  detail: noun wh
  share: quote that
  credit: _for>
  fault: _for>
  chide: quote _for>
  mock: quote _for>
  scold: quote _for>
  warble: quote
  croon: quote
  drawl: quote
  deadpan: quote
  crow: quote
  scoff: quote that
  sneer: quote
  grumble: quote that about>
  gripe: quote that about>
  groan: quote
  moan: quote that about>
  weigh: quote
  shoot shot: quote
  hit hit: quote
  push: quote
  strike struck: quote
  `,
  inflect,
);
