import { hinted } from '../hinted.ts';

/** Agencies whose name alone under a picture is a credit. */
const namesAgency = hinted(
  'getty|reuters|press a|efe|af|ap|ep|alamy|stock|dpa|imago|zuma|xinhua|anadolu|pa |rex|best|alliance|lusa|ansa|belga|tass|scanpix|ritzau|ntb|tt',
  /\b(?:getty|reuters|afp|ap(?: photo)?|epa|alamy|shutterstock|istock(?:photo)?|dpa|imago|zuma|xinhua|anadolu|pa (?:wire|images|media)|rex features|bestimage|picture alliance|press association|agefotostock|lusa|efe|ansa|belga|tass|scanpix|ritzau|ntb|tt)\b/,
);
const hasCreditWord = hinted(
  'image|photo|picture|credit|foto|bild|crédit|zdjęcie|kép|©',
  /^\W*(?:image|photo|photos|photograph|picture|credit|credits|foto|fotos|bild|crédit|crédits|fotografía|fotografia|zdjęcie|kép)\s?(?:credits?)?(?::|\sby\s|\sde\s|\svon\s)|^\W*©/,
);
/** "Ada Lamp/The Lantern" */
const isNameAndHouse = hinted(
  '/',
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+\/\p{Lu}[\p{L} ]+$/u,
);
const isCourtesy = hinted('courtesy ', /\bcourtesy (?:of|photo)\b/);
/** A word of a name, or one that may stand between names. */
const IN_NAMES = /^(?:\P{Ll}|(?:and|by|for|via|von|de|of|the)$)/u;
const MOST_WORDS = 8;
/** A credit in brackets at the very end: "(Ada Lamp/AFP/Getty Images)". */
const ENDING = /\(([^()]{2,80})\)$/u;

/** Whether the words under a picture only say who took it. */
export function isCredit(text: string): boolean {
  return isCreditLine(text) || /^\p{Lu}{2,5}$/u.test(text);
}

/** Whether a passage, wherever it stands, only says where a picture comes from. */
export function isCreditLine(text: string): boolean {
  const words = text.split(' ', MOST_WORDS + 1);
  if (words.length > MOST_WORDS || /[.!?](?:\s|$)/u.test(text)) return false;
  const lower = text.toLowerCase();
  if (hasCreditWord(lower) || isCourtesy(lower) || isNameAndHouse(text)) return true;
  return namesAgency(lower) && words.every((word) => IN_NAMES.test(word));
}

/** Whether a paragraph ends as only captions do. What somebody says is no caption. */
export function endsWithCredit(text: string): boolean {
  const credit = text.endsWith(')') ? ENDING.exec(text)?.[1]?.toLowerCase() : undefined;
  if (credit === undefined || /["“„«]/u.test(text)) return false;
  if (credit.startsWith('video by ') || hasCreditWord(`${credit} `)) return true;
  return namesAgency(credit) && /[/:]|photo|images/.test(credit);
}
