const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * FNV-1a over the UTF-16 code units `from` (inclusive) to `to` (exclusive), with a final mix that spreads the high bits
 * over the low ones, so that the low bits alone make a good table index.
 *
 * @param seed keeps kinds of features apart that share a table
 * @returns an unsigned 32-bit integer
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ and the finalizer of MurmurHash3
 */
export function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = FNV_OFFSET ^ seed;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return mixed(hash);
}

/** {@link hashOf} of all of some texts as if they were one, with seed 0, without making that one. */
export class RunningHash {
  private hash = FNV_OFFSET;

  add(text: string): void {
    let { hash } = this;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
    this.hash = hash;
  }

  /** Ends it, and begins anew. */
  take(): number {
    const { hash } = this;
    this.hash = FNV_OFFSET;
    return mixed(hash);
  }
}

function mixed(sum: number): number {
  let hash = sum;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}
