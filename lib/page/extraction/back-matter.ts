import { namePattern, isNamed } from '../tree/box-words.ts';
import { nearest } from '../tree/nearest.ts';
import type { Reading } from './readings.ts';

const LONGEST = 450;
/** What comes before the names of those who worked on a story. */
const CREDITED =
  /^(?:(?:(?:additional |with )?reporting|writing|editing|graphics|photography) by|contributing:|mitarbeit:|propos recueillis par|un texte de)\s/iu;
/** What may stand between names, and is no verb. */
const BETWEEN_NAMES = new Set(
  'and additional by de editing et for from graphics in la of photography reporting the und van von writing y at'.split(
    ' ',
  ),
);

/** Lines that speak of the paper and not of the story, wherever they stand. */
const LINES = [
  /\bcontributed (?:to this|reporting\b|research\b)|^\p{Lu}[^.]{3,150} contributed\.$/u,
  /^\p{Lu}[^.]{3,80} reported from \p{Lu}[^.]{2,120}\.$/u,
  /\b(?:can|may) be (?:reached|contacted) (?:at|on|by|via)\b|^(?:to contact (?:the|our)\b|(?:e-?mail|contact)\b.{1,120}@)/iu,
  /\bfollow (?:(?:him|her|them|us|me|the authors?) )?on (?:bluesky|facebook|instagram|twitter|x)\b/iu,
  /^(?:do you have|got) (?:a|any) (?:stor(?:y|ies)|news|tips?)\b/iu,
  /^(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b/iu,
  /^\W*(?:corrections?|clarification|errata)\b\s*(?:[:(—–\-\p{Lu}]|$)/iu,
  /^\W*(?:an? (?:earlier|previous) version of (?:this|the)|this (?:article|story|post|piece|report|page)(?:['’]s? \w+)? (?:was|were|has been|have been|is adapted|is republished|originally|first|appears? in|appeared in))\b/iu,
  /^\W*this is a (?:developing|breaking)\b/iu,
  /^(?:our standards:|first published (?:in|on|by)\b|press spacebar|loading (?:photo )?gallery)/iu,
  /^(?:cet article, |article (?:mis à jour|publié) le |crédits? photos?\b|mit material (?:von|der)\b|quelle: )/iu,
];

/** What buttons and dividers say, in small letters. */
const LABELS = new Set(
  (
    'advertisement|anzeige|annons|annonce|article continues below|comments|compartir|condividi|copy link|' +
    'delen|dela|del|drucken|jaa|listen|loading|merken|partager|print|publicidad|publicidade|publicité|' +
    'pubblicità|read more|reklama|reklam|save|share|share this|skip to content|skip to main content|' +
    'sponsored|story continues below advertisement|teilen|udostępnij|werbung'
  ).split('|'),
);
const LONGEST_LABEL = 40;
/** "CNN —", set apart from the sentence that it begins. */
const DATELINE = /^\p{Lu}{2,6}\s*[—–-]$/u;

const BIO = namePattern('bio bios biography sigline signature authorbox about-the-author');
const bioAround = nearest((box) => isNamed(box, BIO));
/** "Ada Lamp is the harbour editor of The Lantern." */
const ABOUT_AUTHOR =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} (?:is|was|covers|writes|reports|has (?:covered|written))\b/u;
const AUTHOR_POST =
  /\b(?:reporter|correspondent|editor|writer|columnist|journalist|producer|contributor|covers|writes|reports|freelance|fellow at|author of)\b/u;

/** Whether a passage belongs to the paper: credits, contacts, corrections, rights, biographies. */
export function isBackMatter({ words: { text }, passage }: Reading): boolean {
  if (text.length > LONGEST) return false;
  return (
    isNamesOnly(text) || LINES.some((line) => line.test(text)) || bioAround(passage.box) !== null
  );
}

/** "Reporting by Ada Lamp in Orlau; editing by Bo Hartig". */
function isNamesOnly(text: string): boolean {
  const [credited] = CREDITED.exec(text) ?? [];
  if (credited === undefined) return false;
  const words = text.slice(credited.length).match(/[^\s;:,/&.]+/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word) || BETWEEN_NAMES.has(word.toLowerCase()));
}

/** Whether a passage is the label of a button or a divider, no words of the story. */
export function isLabel({ words: { text } }: Reading): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const plain = text.toLowerCase().replaceAll(/^[\W_]+|\P{L}+$/gu, '');
  return !/[\p{L}\p{N}]/u.test(text) || LABELS.has(plain) || DATELINE.test(text);
}

/** Whether a passage at the very end says who wrote the article. */
export function isAboutAuthor({ words: { text } }: Reading): boolean {
  const isShort = text.length <= LONGEST && !/["“„«]/u.test(text);
  return isShort && ABOUT_AUTHOR.test(text) && AUTHOR_POST.test(text);
}
