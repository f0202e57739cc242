import { expect, it } from 'vitest';
import { endsWithCredit, isCredit } from '../../../lib/page/tree/credits.ts';

it.each([
  'Getty Images',
  'AFP',
  'Image: Ida Fenn',
  'Ida Fenn/Hollin Times/Getty Images',
  '© Ida Fenn',
  'Foto: Ida Fenn, Talblatt',
  '(The Guild via Getty Images)',
])('takes %j for a credit', (text) => {
  expect(isCredit(text)).toBe(true);
});

it.each([
  'Prem in front of his shop',
  'Otto Prem',
  'Smoke over Reuters Lane on Friday.',
  'The ruin on Tuesday. Photograph: Ida Fenn',
  'The bakers of the street look at photos by candle light',
])('takes %j for more than a credit', (text) => {
  expect(isCredit(text)).toBe(false);
});

it.each([
  'The ovens on Friday. (Ida Fenn/AFP/Getty Images)',
  'The ovens on Friday (Photo: Ida Fenn)',
  'The ovens on Friday. (credit: Guild/Ida Fenn)',
])('takes %j for a caption', (text) => {
  expect(endsWithCredit(text)).toBe(true);
});

it.each([
  'The ovens were lit at three (or at four, on Sundays)',
  '“We light them at three,” said Prem. (Photo: Ida Fenn)',
  'The price rose, the agency said. (Reuters)',
])('takes %j for no caption', (text) => {
  expect(endsWithCredit(text)).toBe(false);
});
