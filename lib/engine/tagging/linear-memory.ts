import type { NetworkCode } from './network-code.ts';

const PAGE = 65536;
/** Of every place; vectors of four numbers have this size. */
const ALIGNMENT = 16;

/** The memory of a module, handed out once and never taken back. Views hold until the next `place`. */
export class LinearMemory {
  private readonly memory: NetworkCode['memory'];
  private free = ALIGNMENT;

  constructor({ memory }: Pick<NetworkCode, 'memory'>) {
    this.memory = memory;
  }

  /**
   * @returns the address of so many bytes that nobody else has, all 0
   * @throws RangeError if there is no such memory
   */
  place(bytes: number): number {
    const address = this.free;
    this.free += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    const missing = this.free - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return address;
  }

  /** A place for these 32-bit floats, with them in it. */
  placeFloats(numbers: ArrayLike<number>): number {
    const address = this.place(4 * numbers.length);
    this.floats(address, numbers.length).set(numbers);
    return address;
  }

  floats(address: number, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, address, length);
  }

  addresses(address: number, length: number): Uint32Array {
    return new Uint32Array(this.memory.buffer, address, length);
  }

  integers(address: number, length: number): Int16Array {
    return new Int16Array(this.memory.buffer, address, length);
  }
}
