import type { AttributionData } from '../../attribution/attribution-data.ts';
import { words } from '../words.ts';
import { nationalities, places } from './people/other-words.ts';
import { standIns } from './people/stand-ins.ts';
import { verbs } from './saying-verbs.ts';

export const attribution: AttributionData = {
  sayingVerbs: verbs,
  askingVerbs: words('ask question quiz press'),
  causingVerbs: words(`
    lead leads led leading prompt prompts prompted prompting force forces forced forcing cause causes caused causing allow allows allowed
    allowing push pushes pushed move moved inspire inspires inspired compel compels compelled drive drives drove enable enables enabled
    persuade persuaded convince convinced`),
  sayingNouns: words(`
    claim claims claiming assertion assertions allegation allegations accusation accusations statement statements warning warnings
    promise promises pledge pledges vow vows suggestion suggestions prediction predictions argument arguments contention comment comments
    remark remarks admission acknowledgment acknowledgement announcement insistence declaration declarations denial denials complaint
    complaints assurance assurances finding findings testimony tweet tweets report reports`),
  reactionNouns: words(
    'criticism praise anger applause support rebuke condemnation opposition protest reaction response scorn ridicule',
  ),
  speechNouns: words(`
    advice answer answers message reply response comment comments remark remarks view verdict conclusion motto explanation plea appeal
    warning words word statement question request demand argument prediction promise reaction post tweet letter`),
  pluralNouns: words(`
    states claims reports notes calls comments remarks promises pledges vows demands posts tweets estimates signals reveals cries
    appeals requests proposals forecasts shouts screams texts emails questions answers points details`),
  accordingTo: [['according', 'to'], ['per'], ['in', 'the', 'words', 'of'], ['as', 'per']],
  subjectPronouns: words('he she they it we i you who'),
  relativePronouns: words('who which that whom whose'),
  demonstratives: words('this that these those there which'),
  possessives: words("his her its their my our your 's '"),
  determiners: words(`
    the a an this that these those some any each every no another both all many several few more most other such one two three four five
    six seven eight nine ten dozens hundreds thousands his her its their my our your`),
  prepositions: words(`
    of in on at for from with by to about into over under after before during against between among through since until within without
    near behind around across along toward towards upon amid despite via like unlike outside inside beyond off up down out per`),
  placePrepositions: words('in near between off across around towards toward outside'),
  nounPrepositions: words('of for at from in with to on near behind inside around within against'),
  conjunctions: words(`
    and or but nor yet while when because if although though whether than so unless until where whereas once that as since after before
    which who whom whose what how why`),
  coordinators: words('and or &'),
  complementizers: words('that'),
  questionWords: words('whether if why how what when where who which'),
  auxiliaries: words(`
    is are was were be been being am has have had having do does did will would can could may might must shall should 's 've 'd 're 'll 'm
    n't not`),
  plainVerbs: words(`
    stood went came took got sat gave made kept knew became grew drew threw flew wore chose spent sent lost led met paid sold bought brought
    caught fought sought used liked wanted tried seemed appeared happened managed failed stopped started decided stayed turned moved lived
    walked helped looked came returned joined arrived remained`),
  adverbs: words(`
    also then later still just even now once again further already always never often ever soon earlier only simply both all first second
    reportedly allegedly apparently meanwhile however instead too perhaps maybe nevertheless nonetheless therefore thus famously`),
  timeWords: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight night morning afternoon evening noon week weeks
    month months year years day days weekend time hour hours minute minutes moment`),
  occasionWords: words(`
    statement interview email e-mail tweet speech remarks post twitter facebook instagram telephone phone conference briefing hearing court
    letter video interviews television tv radio podcast event rally testimony ceremony press release news parliament`),
  organisationNouns: words(`
    police company government ministry department office court army military navy agency administration party campaign committee council
    commission bank union association club team university college school hospital service authority bureau institute institution foundation
    firm network group organization organisation charity church firm board federation league parliament senate congress house cabinet
    regime coalition alliance embassy consulate council prosecution watchdog regulator inquiry outlet channel newspaper magazine paper
    publication site website platform`),
  groupNouns: words(`
    officials authorities experts analysts critics supporters residents witnesses investigators detectives prosecutors lawyers attorneys
    activists protesters demonstrators voters democrats republicans lawmakers senators ministers leaders members people men women children
    parents students teachers scientists researchers doctors economists sources reporters journalists relatives friends families neighbours
    neighbors fans players campaigners opponents organisers organizers police colleagues staff workers employees others many some both all
    they we rebels troops soldiers executives investors observers historians commentators aides advisers advisors allies rivals`),
  documentNouns: words(`
    report study statement letter memo memorandum lawsuit complaint filing document documents survey poll article book email e-mail post tweet
    message note release paper review analysis data indictment affidavit ruling bill law sign poster banner caption headline transcript
    motion petition kit notice advisory declaration resolution constitution guide website`),
  unnamedNouns: words(`
    spokesman spokeswoman spokesperson source official officer aide woman man boy girl witness resident neighbour neighbor expert analyst
    lawyer attorney prosecutor judge doctor nurse teacher student driver passenger survivor victim suspect mother father sister brother
    husband wife son daughter friend colleague relative voter supporter critic activist protester reporter journalist host moderator
    presenter interviewer representative executive adviser advisor insider diplomat soldier commander minister president chief director
    manager coach captain owner founder chairman chairwoman chair editor author researcher scientist professor economist pastor priest`),
  workNouns: words(`
    film movie book books song songs tracks titles album series show play novel programme program episode titled entitled called magazine podcast documentary musical
    painting poem essay column section game track single hit anthem opera drama comedy sitcom memoir starring watching`),
  malePronouns: words('he him his himself'),
  femalePronouns: words('she her hers herself'),
  pluralPronouns: words('they them their themselves we us our'),
  neuterPronouns: words('it its itself'),
  speakerPronouns: words('i me my we us our'),
  addressedPronouns: words('you'),
  roleAbbreviations: new Map([
    ['pm', ['prime', 'minister']],
    ['ceo', ['chief', 'executive']],
    ['potus', ['president']],
  ]),
  standIns,
  bodyNouns: words(`
    company firm agency alliance bank club union charity retailer airline manufacturer carmaker automaker broadcaster publisher chain startup start-up regulator watchdog federation organisation organization network foundation blog daily`),
  noBodies: new Set([...nationalities, ...places]),
};
