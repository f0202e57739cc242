import type { Gender } from './types.ts';

/** Words of bylines and picture credits: who stands there made the article and is nobody in it. */
export interface CreditWords {
  /** Phrases at the beginning of a sentence ("reporting by"), by their first word. */
  readonly beginnings: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Phrases anywhere in a sentence ("contributed to this report"), by their first word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What may be "by" somebody: "photo", "video". */
  readonly works: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
}

/**
 * What finding people must know of a language. All words in lower case, without accents, apostrophes straight;
 * abbreviations without their full stop.
 */
export interface PeopleData {
  readonly femaleNames: ReadonlySet<string>;
  readonly maleNames: ReadonlySet<string>;
  /** Given names that tell no gender. */
  readonly eitherNames: ReadonlySet<string>;
  /** Given names that are common words, places or firms as well. */
  readonly weakNames: ReadonlySet<string>;
  /** Long forms of a given name by its short form: "liz" → "elizabeth". */
  readonly shortForms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Family names that are in other lists as well ("price", "king"). */
  readonly surnamesToo: ReadonlySet<string>;
  /** The beginnings and endings of family names in no list. */
  readonly surnameShape: RegExp;
  /** Small words inside names ("van", "bin"). */
  readonly particles: ReadonlySet<string>;
  /** "Jr.", "III". */
  readonly suffixes: ReadonlySet<string>;
  /** Letters after a name that stay out of it. */
  readonly postNominals: ReadonlySet<string>;
  /** Forms of address that describe nobody ("Mr"), with the gender that they tell. */
  readonly honorifics: ReadonlyMap<string, Gender | null>;
  /** Those that stand before given names ("Sir"). */
  readonly givenNameHonorifics: ReadonlySet<string>;
  /** Titles that stay with the name where no given name is known ("Lord"). */
  readonly peerage: ReadonlyMap<string, Gender>;
  /** Nouns written with a capital before a name ("President"). */
  readonly titles: ReadonlySet<string>;
  /** Abbreviated titles and the nouns that they stand for. */
  readonly abbreviatedTitles: ReadonlyMap<string, string>;
  /** Titles that fall away from a description when something fuller stands before them. */
  readonly ranks: ReadonlySet<string>;
  /** Nouns for what a person does or is, in the singular. */
  readonly roleNouns: ReadonlySet<string>;
  /** Those that a firm is more often ("maker"). */
  readonly firmRoleNouns: ReadonlySet<string>;
  /** Those that a country or a team may be as well ("ally"). */
  readonly looseRoleNouns: ReadonlySet<string>;
  /** The same nouns in the plural, with their singular. */
  readonly pluralRoles: ReadonlyMap<string, string>;
  /** The endings of such nouns that are in no list. */
  readonly roleEnding: RegExp;
  /** Two words whose second looks like a rank and is none ("attorney general"). */
  readonly offices: ReadonlySet<string>;
  readonly genderedNouns: ReadonlyMap<string, Gender>;
  readonly kinship: ReadonlySet<string>;
  /** What somebody is to another person without being kin ("rival"): a poor description. */
  readonly relationNouns: ReadonlySet<string>;
  /** Words in a description before a name that look like verbs ("retired"). */
  readonly roleModifiers: ReadonlySet<string>;
  /** Verbs that end a description and that no ending gives away. */
  readonly plainVerbs: ReadonlySet<string>;
  /** Verb endings ("ed", "ing"): such a word is no part of a description. */
  readonly verbEnding: RegExp;
  /** The ending of "expects": before a title such a word is a verb. */
  readonly thirdPersonEnding: RegExp;
  /** Those of them that begin sentences ("Citing NAME"). */
  readonly participleEnding: RegExp;
  /** "-ly": before a given name such a word begins a sentence. */
  readonly adverbEnding: RegExp;
  /** "61-year-old". */
  readonly agePhrase: RegExp;
  /** Words before an infinitive ("to", "would"). */
  readonly infinitiveMarkers: ReadonlySet<string>;
  readonly nationalities: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** First words of the names of places and ships ("San", "HMS"). */
  readonly placeBeginnings: ReadonlySet<string>;
  /** Words of firms, offices, places and events. */
  readonly thingWords: ReadonlySet<string>;
  /** "Inc", "Ltd". */
  readonly firmEndings: ReadonlySet<string>;
  /** "St", "Ave": last words of the names of streets. */
  readonly streetEndings: ReadonlySet<string>;
  /** Ordinary words that begin sentences, or stand in the names of works. */
  readonly commonWords: ReadonlySet<string>;
  /** The endings of such words that are in no list ("-tion"). */
  readonly nounEnding: RegExp;
  /** "-s": things and common words are listed in the singular. */
  readonly pluralEnding: RegExp;
  /** Words that no name holds. */
  readonly functionWords: ReadonlySet<string>;
  /** The days of the week: they end a run of capitalised words. */
  readonly calendarWords: ReadonlySet<string>;
  /** Whole names of firms, works and places that look like a person's, words parted by one space. */
  readonly namesakes: ReadonlySet<string>;
  /** Nouns after a family name that make it the name of something else ("administration"). */
  readonly namedThings: ReadonlySet<string>;
  /** Nouns of what is named after people, living or dead: "the Ada Halloway prize". */
  readonly memorials: ReadonlySet<string>;
  /** "HMS", "USS". */
  readonly shipPrefixes: ReadonlySet<string>;
  /** Those that make it something that speaks and acts itself: there, nobody of the name is meant. */
  readonly institutions: ReadonlySet<string>;
  /** Verbs that mostly people are the subjects of. */
  readonly personVerbs: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  /** Those that stand before the speaker ("said NAME"), and not before whom they are said to. */
  readonly invertedVerbs: ReadonlySet<string>;
  /** Participles before "as" and a name ("identified as"). */
  readonly namingParticiples: ReadonlySet<string>;
  /** "aged". */
  readonly agedWords: ReadonlySet<string>;
  /** Parties, as they stand in brackets after a name ("R-Ohio"), without the place. */
  readonly parties: ReadonlySet<string>;
  /** Nouns of films, plays and series: where they stand, a name may be a character's. */
  readonly works: ReadonlySet<string>;
  /** Prepositions before the title of a work ("in", "on"). */
  readonly workPrepositions: ReadonlySet<string>;
  /** "as": before a part that somebody plays, or a name that somebody goes by. */
  readonly partWords: ReadonlySet<string>;
  /** Words before "as" after which it begins no part ("such"). */
  readonly beforeNoPart: ReadonlySet<string>;
  /** "he", "his" …, with their gender. */
  readonly pronouns: ReadonlyMap<string, Gender>;
  /** "is", "was". */
  readonly copulas: ReadonlySet<string>;
  /** "also", "now": after "is" or before a description. */
  readonly timeAdverbs: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** "a", "one": before a description of somebody new. */
  readonly indefinites: ReadonlySet<string>;
  /** "the". */
  readonly definites: ReadonlySet<string>;
  /** "former". */
  readonly formerWords: ReadonlySet<string>;
  /** Nouns that after "the" stand for a person just named, with the gender that they tell. */
  readonly standIns: ReadonlyMap<string, Gender | null>;
  /** "serves", "works": with "as", before what somebody is. */
  readonly servingVerbs: ReadonlySet<string>;
  /** Prepositions inside names of offices and places ("of"). */
  readonly nameJoints: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Those that speak of people alone ("who"). */
  readonly personRelatives: ReadonlySet<string>;
  /** Prepositions of place: a name after them is rather a place's. */
  readonly placePrepositions: ReadonlySet<string>;
  /** "village", "province": before "of" and a name, or after a name, they tell that it is a place's. */
  readonly placeNouns: ReadonlySet<string>;
  /** Words after a hyphen that make no name ("-backed"). */
  readonly compoundEndings: ReadonlySet<string>;
  readonly credits: CreditWords;
}
