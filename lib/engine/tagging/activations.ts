const LN2 = 0.6931471805599453;
const TERMS = 14;
const SMALLEST_POWER = 1000;

/** 2^-i at index i: halving is exact everywhere, `Math.pow` need not be. */
const HALVINGS = new Float64Array(SMALLEST_POWER + 1);
HALVINGS.forEach((_, i) => (HALVINGS[i] = i === 0 ? 1 : (HALVINGS[i - 1] ?? 0) / 2));

/** e^x for x ≤ 0, within a relative 1e-14, without `Math.exp`, whose last bits differ between browsers. */
export function expOfNegative(x: number): number {
  const halvings = Math.round(-x / LN2);
  if (halvings > SMALLEST_POWER) return 0;
  const rest = x + halvings * LN2;
  let term = 1;
  let sum = 1;
  for (let i = 1; i < TERMS; i++) {
    term *= rest / i;
    sum += term;
  }
  return sum * (HALVINGS[halvings] ?? 0);
}

/** The logistic function, 1 / (1 + e^-x). */
export function sigmoid(x: number): number {
  const small = expOfNegative(-Math.abs(x));
  return x < 0 ? small / (1 + small) : 1 / (1 + small);
}
