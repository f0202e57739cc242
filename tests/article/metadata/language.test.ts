import { expect, it } from 'vitest';
import { languageOf } from '../../../lib/article/metadata/language.ts';

const english =
  'The lamp on the pier went out at nine, and nobody on the island knew why it had. It was neither the wind nor the wire, said the keeper, who has been in the house for twenty years. The office in the harbour said that a boat would bring a new one on Friday, if the sea allowed it, and that the ships were to wait for it in the bay.';
const swahili =
  'Taa ya gati ilizimika saa tatu usiku na watu wa kisiwa hawakujua sababu ya hiyo. Alisema mlinzi wa taa hiyo kwamba ni kwa mara ya kwanza katika miaka ya karibuni. Ofisi ya bandari ni ya mji huo na kwa sasa ni lazima kusubiri mashua ya Ijumaa kwa ajili ya taa hiyo, lakini ni vigumu kwa watu wa kisiwa na kwa meli za huko katika bahari ya hapa kwa siku za hivi.';
const invented =
  'Umo lapi kuno dewa tiro, bala munu sipo rewa. Kilo namu doro piwa lunu, sero mawi talu binu kowa. Demi ralo tuku pano wiri, sodu lame kiwo nuba telo. Paru miko dala suwe rino, talu bemi kora wupo nadi. Luma seko tiru dawo pina, rebu kola nimu tawo sidi. Kapu romi delu wano tisu, bimo lara keno puwi soda. Nalu timo rewi sako dupe, wira molu beno kati pasu.';
const greek =
  'Η λάμπα στην προβλήτα έσβησε στις εννέα και κανείς στο νησί δεν ήξερε γιατί. '.repeat(3);
const ukrainian =
  'Ліхтар на пірсі згас о дев’ятій, і ніхто на острові не знав, чому це сталося. '.repeat(3);

it.each([
  ['what the page says', ['en-GB'], english, 'en-GB'],
  ['the first that the page says', [null, '', 'en_US', 'de'], english, 'en-US'],
  ['what the words say if the page says nothing', [null], english, 'en'],
  ['what the words say if the page says nonsense', ['english, please'], english, 'en'],
  ['the words rather than a page that is wrong', ['fr'], english, 'en'],
  ['the words rather than a page in another language', ['en-US'], swahili, 'sw'],
  ['a language outside the table, which words cannot refute', ['sl'], english, 'sl'],
  ['the page where there are few words', ['fr'], 'The lamp went out.', 'fr'],
  ['the letters rather than a page that is wrong', ['en'], greek, 'el'],
  ['a neighbour in the same script', ['bg'], ukrainian, 'bg'],
  ['the letters of one language', [null], ukrainian, 'uk'],
  ['nothing where the words refute the page', ['en'], invented, 'und'],
  ['nothing where nothing says it', [], 'Ash.', 'und'],
])('takes %s', (_name, declared, text, expected) => {
  expect(languageOf(declared, text)).toBe(expected);
});
