import type { Matrix } from './types.ts';

/** Reads numbers in order, little endian; past the end it throws a RangeError, as DataView does. */
export class ModelBytes {
  private readonly view: DataView;
  private offset = 0;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u16(): number {
    const value = this.view.getUint16(this.offset, true);
    this.offset += 2;
    return value;
  }

  u32(): number {
    const value = this.view.getUint32(this.offset, true);
    this.offset += 4;
    return value;
  }

  f32(): number {
    const value = this.view.getFloat32(this.offset, true);
    this.offset += 4;
    return value;
  }

  floats(length: number): Float64Array {
    return Float64Array.from({ length }, () => this.f32());
  }

  /** A scale, then an int8 for each number. */
  scaledBytes(length: number): Float64Array {
    const scale = this.f32();
    const values = new Float64Array(length);
    for (let i = 0; i < length; i++) values[i] = scale * this.view.getInt8(this.offset + i);
    this.offset += length;
    return values;
  }

  /** A unit, a scale a row as a 16-bit multiple of the unit, then the rows. */
  matrix(rows: number, columns: number): Matrix {
    const unit = this.f32();
    const scales = Float64Array.from({ length: rows }, () => unit * this.u16());
    const { buffer, byteOffset } = this.view;
    const start = byteOffset + this.offset;
    if (this.offset + rows * columns > this.view.byteLength) throw new RangeError('matrix');
    // A copy, so that the model does not keep the file's bytes alive.
    const values = new Int8Array(buffer, start, rows * columns).slice();
    this.offset += rows * columns;
    return { rows, columns, values, scales };
  }

  get isAtEnd(): boolean {
    return this.offset === this.view.byteLength;
  }
}
