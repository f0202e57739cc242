import type { PeopleData } from '../../people/people-data.ts';
import { words } from '../words.ts';
import { femaleNames } from './people/female-names.ts';
import { maleNames } from './people/male-names.ts';
import { eitherNames, shortForms, weakNames } from './people/other-names.ts';
import * as other from './people/other-words.ts';
import * as roles from './people/roles.ts';
import { standIns } from './people/stand-ins.ts';

function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun === 'wife') return 'wives';
  if (noun === 'child') return 'children';
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Phrases parted by commas, by their first word. */
function phrases(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirstWord = new Map<string, string[][]>();
  for (const phrase of list.split(',')) {
    const parts = phrase.trim().split(/\s+/u);
    const [first = ''] = parts;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), parts]);
  }
  return byFirstWord;
}

const singulars = [...roles.roleNouns, ...roles.kinship, ...roles.abbreviatedTitles.keys()];

export const people: PeopleData = {
  femaleNames,
  maleNames,
  eitherNames,
  weakNames,
  shortForms,
  surnamesToo: other.surnamesToo,
  surnameShape:
    /^(?:mc|mac|o'|fitz|de|di|al-)\p{L}{3}|(?:son|sen|sky|ski|ska|ov|ova|ev|eva|enko|chuk|vic|vich|ez|berg|stein|mann|man|opoulos|akis|idis|ian|yan|shvili|dze|oglu|escu|nen|etti|elli|ucci|elo|kar|ingh|quist|strom|lund|dottir|wicz|czyk)$/u,
  particles: other.particles,
  suffixes: other.suffixes,
  postNominals: other.postNominals,
  honorifics: roles.honorifics,
  givenNameHonorifics: words('sir dame'),
  peerage: roles.peerage,
  titles: roles.titles,
  abbreviatedTitles: roles.abbreviatedTitles,
  ranks: roles.ranks,
  roleNouns: roles.roleNouns,
  firmRoleNouns: roles.firmRoleNouns,
  looseRoleNouns: roles.looseRoleNouns,
  pluralRoles: new Map(singulars.map((noun) => [plural(noun), noun])),
  roleEnding:
    /(?:ologist|ographer|woman|(?:ts|rs|sh|ds|ch|ers|ck|nt|ht)man|person|maker|keeper|writer|player|worker|holder|leader|chief|director|officer|minister|president|secretary)$/u,
  offices: new Set(
    [
      'attorney',
      'secretary',
      'solicitor',
      'surgeon',
      'director',
      'governor',
      'inspector',
      'consul',
      'auditor',
      'postmaster',
      'adjutant',
      'lieutenant',
      'comptroller',
    ].map((word) => `${word} general`),
  ),
  genderedNouns: roles.genderedNouns,
  kinship: roles.kinship,
  relationNouns: words(
    'rival opponent supporter critic ally partner fan counterpart successor predecessor challenger contender enemy foe admirer follower guest',
  ),
  roleModifiers: roles.roleModifiers,
  plainVerbs: roles.plainVerbs,
  verbEnding: /(?:ed|ing|ly)$/u,
  thirdPersonEnding: /[^su]s$/u,
  participleEnding: /(?:ed|ing)$/u,
  adverbEnding: /ly$/u,
  agePhrase: /^\d+-year-old$/u,
  infinitiveMarkers: words(
    "to will would could should may might can must did do does 'll n't not 'd",
  ),
  nationalities: other.nationalities,
  places: other.places,
  placeBeginnings: other.placeBeginnings,
  thingWords: other.thingWords,
  firmEndings: words('inc ltd llc llp plc corp co gmbh'),
  streetEndings: words('st ave blvd rd hwy pkwy sq'),
  commonWords: other.commonWords,
  pluralEnding: /s$/u,
  nounEnding: /(?:[ts]ion|ment|ness|ship|ology|ism|ance|ency|hood|ware|graphy|ability)$/u,
  functionWords: other.functionWords,
  calendarWords: words('monday tuesday wednesday thursday friday saturday sunday'),
  namesakes: other.namesakes,
  namedThings: other.namedThings,
  memorials: words(
    'prize award museum hospital school stadium arena bridge trust foundation institute college university airport hotel library theatre theater theorem syndrome disease scholarship fellowship medal trophy cup brokerage',
  ),
  shipPrefixes: words('uss hms hmas hmcs hmnzs rms ss mv rrs ins brp usns'),
  institutions: other.institutions,
  personVerbs: other.personVerbs,
  speechVerbs: other.speechVerbs,
  pronouns: new Map([
    ['he', 'male'],
    ['his', 'male'],
    ['him', 'male'],
    ['she', 'female'],
    ['her', 'female'],
    ['hers', 'female'],
  ]),
  copulas: words("is was 's became remains"),
  timeAdverbs: words('also now then still currently once formerly'),
  articles: words('a an the'),
  definites: words('the'),
  formerWords: words('former retired veteran'),
  standIns,
  indefinites: words('a an one another'),
  servingVerbs: words('serves served works worked acts acted serving working acting doubles'),
  nameJoints: words('of for'),
  possessives: words('his her their its my our your'),
  prepositions: words(`
    of for at in on with from to by about over under after before during against between among through since until within without near behind
    around across along toward towards upon despite via like unlike outside inside beyond into onto off up down out per as than`),
  conjunctions: words('and or but & nor'),
  personRelatives: words('who whose whom himself herself'),
  invertedVerbs: words(
    'said says added adds asked argued wrote writes tweeted insisted noted explained replied recalled admitted joked quipped testified warned remarked observed commented according-to',
  ),
  namingParticiples: words('identified named known called'),
  agedWords: words('aged age'),
  parties: words('r d i lab con snp ld dem rep gop lib'),
  works: words(
    'film films movie movies series show shows play drama comedy sitcom sitcoms thriller musical novel franchise role starring emmy oscar episode episodes sequel season seasons',
  ),
  workPrepositions: words('in on'),
  partWords: words('as'),
  beforeNoPart: words('well such known'),
  placeNouns: words(
    'village town city cities towns villages province county district region port state island islands suburb suburbs neighborhood neighbourhood borough municipality hamlet prefecture peninsula republic kingdom university college river lake mountain mountains valley airport stadium',
  ),
  relatives: words('who whose whom which that where when'),
  placePrepositions: words(
    'in at near outside inside across around throughout through towards toward into off via',
  ),
  compoundEndings: words(`
    backed led era style like based born appointed elect designate general generals chief aligned area bound built controlled controlled-by dominated driven
    educated endorsed focused free friendly funded held inspired language linked made majority minded only occupied owned related run sponsored supported
    themed themed-up trained turned type wide wing year old in on off up out to by`),
  credits: {
    beginnings: phrases(`
      reporting by, additional reporting, writing by, editing by, written by, edited by, compiled by, story by, words by,
      photo by, photos by, photograph by, photographs by, photography by, picture by, pictures by, image by, video by, illustration by, graphic by,
      photo :, photos :, photograph :, photographs :, picture :, pictures :, pic :, image :, images :, video :, illustration :, credit :, credits :,
      photo credit, contributing :, image credit, image credits, photo courtesy`),
    phrases: phrases(`
      contributed to this, contributed reporting, contributed ., contributed from, may be reached at, can be reached at, reported from, to contact the,
      with assistance from, follow him on, follow her on, via getty images, via reuters, via ap, via afp`),
    works: words(
      'photo photos photograph photographs picture pictures pic image images video videos illustration illustrations graphic graphics story text words reporting writing editing photography credit courtesy',
    ),
    by: words('by'),
  },
};
