import { namePattern, isNamed } from '../tree/box-words.ts';
import { hinted } from '../hinted.ts';
import { nearest } from '../tree/nearest.ts';
import { hasLetters, trimmedToLetters } from './letters.ts';
import type { Reading } from './readings.ts';

const LONGEST = 450;
/** What comes before the names of those who worked on a story. */
const CREDITED =
  /^(?:(?:(?:additional |with )?reporting|writing|editing|graphics|photography) by|contributing:|mitarbeit:|propos recueillis par|un texte de)\s/;
/** What may stand between names, and is no verb. */
const BETWEEN_NAMES = new Set(
  'and additional by de editing et for from graphics in la of photography reporting the und van von writing y at'.split(
    ' ',
  ),
);

/** Lines in small letters that speak of the paper and not of the story, wherever they stand. */
const LINES = [
  hinted(
    'contact|mail|do you have|got a|©|(c) |copyright|our standards|first published|press space|loading |article |crédit|mit material|quelle: ',
    /^(?:to contact (?:the|our)\b|(?:e-?mail|contact)\b.{1,120}@|do you have (?:a|any) (?:stor|news|tip)|got (?:a|any) (?:story|news|tip)|©|\(c\)\s|copyright\b|our standards:|first published (?:in|on|by)\b|press spacebar|loading (?:photo )?gallery|article (?:mis à jour|publié) le |crédits? photos?\b|mit material (?:von|der)\b|quelle: )/,
  ),
  hinted(
    'correction|clarification|errata|cet article|earlier version|previous version|developing|breaking|this article|this story|this post|this piece|this report|this page',
    /^[^\da-z]*(?:(?:corrections?|clarification|errata)\s*(?:[:(—–-]|$)|cet article, |an? (?:earlier|previous) version of (?:this|the)|this is a (?:developing|breaking)|this (?:article|story|post|piece|report|page)(?:['’]s? \w+)? (?:was|were|has been|have been|is adapted|is republished|originally|first|appears? in|appeared in)\b)/,
  ),
  hinted(
    'contributed |can be |may be |follow |all rights|moderating ',
    /\bcontributed (?:to this|reporting\b|research\b)|\b(?:can|may) be (?:reached|contacted) (?:at|on|by|via)\b|\bfollow (?:(?:him|her|them|us|me|the authors?) )?on (?:bluesky|facebook|instagram|twitter|x)\b|\ball rights reserved\b|\bmoderating (?:all )?comments\b/,
  ),
  hinted('leave a ', /^[^a-z]*(?:comments? )?leave a (?:comment|reply)\b/),
];
/** Calls to give money: they name the paper's trade, the gift and the reader. */
const TRADE = /journalis|periodismo|giornalismo/;
const GIFT =
  /\b(?:donat|membership|support (?:us|our)|become a |donaci|membres|soutenez|faites un don|unterstützen|spende|sosten|sostieni)/;
const READER = /\b(?:you|your|sie|ihre[nrs]?|tu|vous|votre|vos|tuo|tua)\b/;
/** Who worked on a story, in a sentence of its own. */
const WORKED = /^\p{Lu}[^.]{3,150} (?:contributed|reported from \p{Lu}[^.]{2,120})\.$/u;

/** What buttons and dividers say, in small letters. */
const LABELS = new Set(
  (
    'advertisement|annonce|annons|anzeige|article continues below|comments|compartir|' +
    'condividi|copy link|del|dela|delen|drucken|jaa|leave a comment|listen|loading|merken|' +
    'most popular|most read|para saber más|partager|print|pubblicità|publicidad|publicidade|' +
    'publicité|read more|reklam|reklama|related articles|related stories|save|share|' +
    'share this|skip to content|skip to main content|sponsored|' +
    'story continues below advertisement|teilen|udostępnij|werbung|à propos de|реклама|إعلان|' +
    '广告|広告|광고'
  ).split('|'),
);
const LONGEST_LABEL = 40;
/** "CNN —", set apart from the sentence that it begins. */
const isDateline = hinted('—|–|-', /^\p{Lu}{2,6}\s*[—–-]$/u);

const BIO = namePattern('bio bios biography sigline signature authorbox about-the-author');
const bioAround = nearest((box) => isNamed(box, BIO));
/** "Ada Lamp is the harbour editor of The Lantern." */
const ABOUT_AUTHOR =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3} (?:is|was|covers|writes|reports|has (?:covered|written))\b/u;
const hasAuthorPost = hinted(
  'report|correspondent|editor|writ|columnist|journalist|producer|contributor|covers|freelance|fellow at|author of',
  /\b(?:reporter|correspondent|editor|writer|columnist|journalist|producer|contributor|covers|writes|reports|freelance|fellow at|author of)\b/,
);

/** Whether a passage belongs to the paper: credits, contacts, corrections, rights, biographies. */
export function isBackMatter({ words: { text }, lower, passage }: Reading): boolean {
  if (text.length > LONGEST) return false;
  if (LINES.some((isLine) => isLine(lower)) || bioAround(passage.box)) return true;
  if (asksForMoney(lower)) return true;
  return isNamesOnly(text, lower) || (isOfWork(lower) && WORKED.test(text));
}

function isOfWork(lower: string): boolean {
  return lower.endsWith('contributed.') || lower.includes(' reported from ');
}

function asksForMoney(lower: string): boolean {
  return TRADE.test(lower) && GIFT.test(lower) && READER.test(lower) && !/["“„«]/.test(lower);
}

/** "Reporting by Ada Lamp in Orlau; editing by Bo Hartig". */
function isNamesOnly(text: string, lower: string): boolean {
  const [credited] = CREDITED.exec(lower) ?? [];
  if (credited === undefined) return false;
  const words = text.slice(credited.length).match(/[^\s;:,/&.]+/gu) ?? [];
  return words.every(
    (word) => /^(?:[dl]['’])?\p{Lu}/u.test(word) || BETWEEN_NAMES.has(word.toLowerCase()),
  );
}

/** Whether a passage is the label of a button or a divider, no words of the story. */
export function isLabel({ words: { text }, lower }: Reading): boolean {
  if (text.length > LONGEST_LABEL) return false;
  return !hasLetters(text) || LABELS.has(trimmedToLetters(lower)) || isDateline(text);
}

/** Whether a passage at the very end says who wrote the article. */
export function isAboutAuthor({ words: { text } }: Reading): boolean {
  const isShort = text.length <= LONGEST && !/["“„«]/u.test(text);
  return isShort && hasAuthorPost(text) && ABOUT_AUTHOR.test(text);
}
