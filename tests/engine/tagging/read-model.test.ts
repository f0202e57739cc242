import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { networkCode } from '../../../scripts/command-line/network-code.ts';
import { attribution } from '../../../lib/engine/languages/en/attribution.ts';
import { crc32 } from '../../../lib/engine/tagging/checksum.ts';
import { readModel } from '../../../lib/engine/tagging/read-model.ts';
import { loadTagger } from '../../../lib/engine/tagging/tag.ts';
import { bytesOf, TINY } from './tagged.ts';

const UNAVAILABLE = { ok: false, code: 'model-unavailable' };
const tiny = bytesOf(TINY);

function changed(change: (view: DataView) => void): Uint8Array {
  const bytes = tiny.slice();
  change(new DataView(bytes.buffer));
  return bytes;
}

/** The same, with a checksum that fits: what only a faulty exporter could write. */
function withChecksum(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  view.setUint32(12, bytes.length - 20, true);
  view.setUint32(16, crc32(bytes.subarray(20)), true);
  return bytes;
}

describe('a model file', () => {
  it('is read', () => {
    const read = readModel(tiny);
    if (!read.ok) throw new Error(read.code);
    const { modelVersion, hidden, vocabulary, words, directions } = read.value;
    expect(modelVersion).toBe(20000101);
    expect(hidden).toBe(8);
    expect(words.rows).toBe(vocabulary.length + 1);
    expect([...vocabulary]).toEqual([...vocabulary].sort((a, b) => a - b));
    expect(directions[1].recurrent.values.length).toBe(4 * 8 * 8);
  });

  it('may begin anywhere in a buffer', () => {
    const buffer = new Uint8Array(tiny.length + 3);
    buffer.set(tiny, 3);
    expect(readModel(buffer.subarray(3))).toEqual(readModel(tiny));
  });

  it.each([
    ['is empty', new Uint8Array(0)],
    ['ends in its header', tiny.slice(0, 19)],
    ['ends after its header', tiny.slice(0, 20)],
    ['lacks its last byte', tiny.slice(0, -1)],
    ['has a byte too many', Uint8Array.from([...tiny, 0])],
    ['is no model', new TextEncoder().encode('<!doctype html><title>404</title>')],
    [
      'is of a later format',
      changed((view) => {
        view.setUint16(4, 2, true);
      }),
    ],
    [
      'has other features',
      changed((view) => {
        view.setUint16(6, 99, true);
      }),
    ],
    [
      'has one bit changed',
      changed((view) => {
        view.setUint8(5000, view.getUint8(5000) ^ 4);
      }),
    ],
    [
      'claims more words than it has',
      withChecksum(
        changed((view) => {
          view.setUint32(20, 4_000_000, true);
        }),
      ),
    ],
    [
      'claims fewer words than it has',
      withChecksum(
        changed((view) => {
          view.setUint32(20, 1, true);
        }),
      ),
    ],
    [
      'has a wider hidden layer than it has weights',
      withChecksum(
        changed((view) => {
          view.setUint16(26, 600, true);
        }),
      ),
    ],
    ['is cut with a checksum that fits', withChecksum(tiny.slice(0, -40))],
  ])('is refused where it %s', (_, bytes) => {
    expect(readModel(bytes)).toEqual(UNAVAILABLE);
    expect(loadTagger(bytes, attribution, networkCode())).toEqual(UNAVAILABLE);
  });

  it('is refused wherever it is cut or a byte is changed', () => {
    fc.assert(
      fc.property(fc.nat(tiny.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        expect(readModel(tiny.slice(0, at)).ok).toBe(false);
        const bytes = tiny.slice();
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        // The version of the model may be anything.
        expect(readModel(bytes).ok).toBe(at >= 8 && at < 12);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('is checked with the checksum of zip files', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
