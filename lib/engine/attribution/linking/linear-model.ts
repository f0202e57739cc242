/** Weights of hashed features: one a row. */
export type WeightTable = Float32Array | Float64Array;

/** Sum of the weights of some rows. */
export function scoreOf(table: WeightTable, rows: readonly number[]): number {
  let sum = 0;
  for (const row of rows) sum += table[row] ?? 0;
  return sum;
}
