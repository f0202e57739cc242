// AssemblyScript source of lib/engine/tagging/product-wasm.ts; scripts/wasm/README.md says how it is built.

/**
 * The product of a matrix and a vector of 16-bit integers, in 32-bit integers.
 * Rows come in fours; `bytes` is the length of a row, a multiple of 16.
 */
export function product(matrix: usize, vector: usize, sums: usize, rows: i32, bytes: i32): void {
  const length: usize = bytes;
  for (let row = 0; row < rows; row += 4) {
    let a = i32x4.splat(0);
    let b = a;
    let c = a;
    let d = a;
    const second = matrix + length;
    const third = second + length;
    const fourth = third + length;
    for (let at: usize = 0; at < length; at += 16) {
      const x = v128.load(vector + at);
      a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(matrix + at), x));
      b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load(second + at), x));
      c = i32x4.add(c, i32x4.dot_i16x8_s(v128.load(third + at), x));
      d = i32x4.add(d, i32x4.dot_i16x8_s(v128.load(fourth + at), x));
    }
    const ab = i32x4.add(i32x4.shuffle(a, b, 0, 4, 2, 6), i32x4.shuffle(a, b, 1, 5, 3, 7));
    const cd = i32x4.add(i32x4.shuffle(c, d, 0, 4, 2, 6), i32x4.shuffle(c, d, 1, 5, 3, 7));
    v128.store(
      sums,
      i32x4.add(i32x4.shuffle(ab, cd, 0, 1, 4, 5), i32x4.shuffle(ab, cd, 2, 3, 6, 7)),
    );
    sums += 16;
    matrix = fourth + length;
  }
}
