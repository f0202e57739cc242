// AssemblyScript source of public/models/network.wasm; README.md says how it is built.
// Numbers in one vector: four of 32 bits, or eight of 16. Addresses and offsets are in bytes.

/** Rows of a matrix that are worked out side by side. Its weights are 16-bit integers: block after block of rows, in it
 * pair after pair of columns, in it row after row. */
const ROWS: i32 = 32;
const BYTES_OF_PAIR: usize = 128;

/** What 1 is in the integers that stand for states. */
const UNIT: f32 = 32767;
/** Addresses of rows that make up the input of a token. */
const PARTS: i32 = 8;

/**
 * Adds the product of a matrix and a vector of 16-bit integers to `sums` (32-bit floats, one a row).
 *
 * @param pairs columns, in pairs
 * @param scales what 1 is worth in each row (32-bit floats), `factor` in the vector
 * @param blocks rows, in blocks of 32
 */
export function addProduct(
  matrix: usize,
  vector: usize,
  pairs: i32,
  scales: usize,
  factor: f32,
  sums: usize,
  blocks: i32,
): void {
  const end = vector + ((<usize>pairs) << 2);
  const unit = f32x4.splat(factor);
  for (let block = 0; block < blocks; block++) {
    let a = i32x4.splat(0);
    let b = a;
    let c = a;
    let d = a;
    let e = a;
    let f = a;
    let g = a;
    let h = a;
    for (let at = vector; at < end; at += 4) {
      const x = v128.load32_splat(at);
      a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(matrix), x));
      b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load(matrix, 16), x));
      c = i32x4.add(c, i32x4.dot_i16x8_s(v128.load(matrix, 32), x));
      d = i32x4.add(d, i32x4.dot_i16x8_s(v128.load(matrix, 48), x));
      e = i32x4.add(e, i32x4.dot_i16x8_s(v128.load(matrix, 64), x));
      f = i32x4.add(f, i32x4.dot_i16x8_s(v128.load(matrix, 80), x));
      g = i32x4.add(g, i32x4.dot_i16x8_s(v128.load(matrix, 96), x));
      h = i32x4.add(h, i32x4.dot_i16x8_s(v128.load(matrix, 112), x));
      matrix += BYTES_OF_PAIR;
    }
    add(a, scales, 0, unit, sums);
    add(b, scales, 16, unit, sums);
    add(c, scales, 32, unit, sums);
    add(d, scales, 48, unit, sums);
    add(e, scales, 64, unit, sums);
    add(f, scales, 80, unit, sums);
    add(g, scales, 96, unit, sums);
    add(h, scales, 112, unit, sums);
    scales += ROWS * 4;
    sums += ROWS * 4;
  }
}

// @ts-ignore: decorator
@inline
function add(products: v128, scales: usize, offset: usize, unit: v128, sums: usize): void {
  const worth = f32x4.mul(v128.load(scales + offset), unit);
  const floats = f32x4.mul(f32x4.convert_i32x4_s(products), worth);
  v128.store(sums + offset, f32x4.add(v128.load(sums + offset), floats));
}

/**
 * Runs one direction of an LSTM over a sequence.
 *
 * @param inputs for each token the addresses of the rows whose sum is its input; each has four gates of `hidden` floats
 *   (in, forget, cell, out), at `offset`
 * @param backward 1 to begin at the last token
 * @param scratch room for six vectors of `hidden` floats
 * @param states where the states of the first token go; those of the next are `stride` further
 */
export function runDirection(
  inputs: usize,
  offset: usize,
  length: i32,
  backward: i32,
  recurrent: usize,
  scales: usize,
  hidden: i32,
  scratch: usize,
  states: usize,
  stride: usize,
): void {
  const size = (<usize>hidden) << 2;
  const cells = scratch + 4 * size;
  const integers = cells + size;
  memory.fill(cells, 0, size);
  for (let step = 0; step < length; step++) {
    const token = <usize>(backward ? length - 1 - step : step);
    addInputs(inputs + token * PARTS * 4, offset, scratch, 4 * size);
    if (step > 0)
      addProduct(recurrent, integers, hidden >> 1, scales, 1 / UNIT, scratch, hidden >> 3);
    stepCells(scratch, size, cells, integers, states + token * stride);
  }
}

// @ts-ignore: decorator
@inline
function addInputs(rows: usize, offset: usize, gates: usize, size: usize): void {
  const a = load<u32>(rows) + offset;
  const b = load<u32>(rows, 4) + offset;
  const c = load<u32>(rows, 8) + offset;
  const d = load<u32>(rows, 12) + offset;
  const e = load<u32>(rows, 16) + offset;
  const f = load<u32>(rows, 20) + offset;
  const g = load<u32>(rows, 24) + offset;
  const h = load<u32>(rows, 28) + offset;
  for (let at: usize = 0; at < size; at += 16) {
    const ab = f32x4.add(v128.load(a + at), v128.load(b + at));
    const cd = f32x4.add(v128.load(c + at), v128.load(d + at));
    const ef = f32x4.add(v128.load(e + at), v128.load(f + at));
    const gh = f32x4.add(v128.load(g + at), v128.load(h + at));
    v128.store(gates + at, f32x4.add(f32x4.add(ab, cd), f32x4.add(ef, gh)));
  }
}

/** Moves cells and states on by one token; the states are also written as integers. */
// @ts-ignore: decorator
@inline
function stepCells(
  gates: usize,
  size: usize,
  cells: usize,
  integers: usize,
  states: usize,
): void {
  const unit = f32x4.splat(UNIT);
  for (let at: usize = 0; at < size; at += 32) {
    const first = stepCell(gates + at, size, cells + at);
    const second = stepCell(gates + at + 16, size, cells + at + 16);
    v128.store(states + at, first);
    v128.store(states + at + 16, second);
    const low = f32x4.add(f32x4.mul(first, unit), f32x4.splat(ROUNDER));
    const high = f32x4.add(f32x4.mul(second, unit), f32x4.splat(ROUNDER));
    v128.store(integers + (at >> 1), lastHalves(low, high));
  }
}

/** The last 16 bits of each number. */
// @ts-ignore: decorator
@inline
function lastHalves(low: v128, high: v128): v128 {
  return i16x8.shuffle(low, high, 0, 2, 4, 6, 8, 10, 12, 14);
}

/**
 * With I = e^-in and so on, logistic(in) is 1 / (1 + I); with G = e^-2x, tanh(x) is (1 - G) / (1 + G). Their product has
 * one division.
 */
// @ts-ignore: decorator
@inline
function stepCell(gates: usize, size: usize, cell: usize): v128 {
  const enters = exponential(v128.load(gates), -LOG2_E);
  const stays = exponential(v128.load(gates + size), -LOG2_E);
  const candidate = exponential(v128.load(gates + 2 * size), -2 * LOG2_E);
  const leaves = exponential(v128.load(gates + 3 * size), -LOG2_E);
  const kept = f32x4.div(v128.load(cell), f32x4.add(f32x4.splat(1), stays));
  const value = f32x4.add(kept, gated(candidate, enters));
  v128.store(cell, value);
  return gated(exponential(value, -2 * LOG2_E), leaves);
}

/** tanh(x) · logistic(y) from e^-2x and e^-y. */
// @ts-ignore: decorator
@inline
function gated(x: v128, y: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(f32x4.sub(one, x), f32x4.mul(f32x4.add(one, x), f32x4.add(one, y)));
}

const LOG2_E: f32 = 1.4426950408889634;
/** Beyond it neither function changes by what is noticed; the product of two such exponentials is still a number. */
const LIMIT: f32 = 20;
/** Adding it to a number of at most 2^22 rounds to a whole one, which stands in the last bits. */
const ROUNDER: f32 = 12582912;

/**
 * e^(x · factor / log2 e), within a relative 3e-6: 2^n · 2^r with n whole and |r| ≤ 1/2, 2^r by the polynomial of the fourth
 * degree whose greatest relative error is least.
 */
// @ts-ignore: decorator
@inline
function exponential(x: v128, factor: f32): v128 {
  const limited = f32x4.pmax(f32x4.pmin(x, f32x4.splat(LIMIT)), f32x4.splat(-LIMIT));
  const power = f32x4.mul(limited, f32x4.splat(factor));
  const rounded = f32x4.add(power, f32x4.splat(ROUNDER));
  const rest = f32x4.sub(power, f32x4.sub(rounded, f32x4.splat(ROUNDER)));
  let sum = f32x4.splat(0.009570105001330376);
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.05591785907745361));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.240247443318367));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.6931217908859253));
  sum = f32x4.add(f32x4.mul(sum, rest), f32x4.splat(0.9999992847442627));
  // n is added to the exponent of the sum.
  return i32x4.add(sum, i32x4.shl(rounded, 23));
}

/**
 * Scores each token of a sequence: eight sums of products.
 *
 * @param states `width` floats a token
 * @param weights eight floats for each of these, `bias` eight
 * @param scores where eight floats a token go
 */
export function score(
  states: usize,
  length: i32,
  width: i32,
  weights: usize,
  bias: usize,
  scores: usize,
): void {
  for (let token = 0; token < length; token++) {
    const end = states + ((<usize>width) << 2);
    let row = weights;
    let low = v128.load(bias);
    let high = v128.load(bias, 16);
    let low2 = f32x4.splat(0);
    let high2 = low2;
    for (; states < end; states += 8) {
      const x = v128.load32_splat(states);
      const y = v128.load32_splat(states, 4);
      low = f32x4.add(low, f32x4.mul(x, v128.load(row)));
      high = f32x4.add(high, f32x4.mul(x, v128.load(row, 16)));
      low2 = f32x4.add(low2, f32x4.mul(y, v128.load(row, 32)));
      high2 = f32x4.add(high2, f32x4.mul(y, v128.load(row, 48)));
      row += 64;
    }
    v128.store(scores, f32x4.add(low, low2));
    v128.store(scores, f32x4.add(high, high2), 16);
    scores += 32;
  }
}
