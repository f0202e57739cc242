import { describe, expect, it } from 'vitest';
import { readLinker } from '../../../lib/engine/attribution/linking/read-linker.ts';
import { loadModel, modelPaths } from '../../../lib/engine/index.ts';
import { crc32 } from '../../../lib/engine/tagging/checksum.ts';
import { networkCode } from '../../../scripts/command-line/network-code.ts';
import { shippedFile } from '../shipped-model.ts';

const UNAVAILABLE = { ok: false, code: 'model-unavailable' };
const HEADER = 20;

function changed(change: (bytes: Uint8Array) => void): Uint8Array {
  const bytes = shippedFile('linker').slice();
  change(bytes);
  return bytes;
}

/** The checksum put right, so that only what was changed is wrong. */
function sealed(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint32(12, bytes.length - HEADER, true);
  view.setUint32(16, crc32(bytes.subarray(HEADER)), true);
  return bytes;
}

describe('the file of the linker', () => {
  it('is read', () => {
    const read = readLinker(shippedFile('linker'));
    expect(read.ok && read.value.version).toBeGreaterThan(20260000);
    expect(read.ok && read.value.keeping.some((weight) => weight !== 0)).toBe(true);
    expect(read.ok && read.value.leastSure).toBeGreaterThan(0);
  });

  it.each<[string, Uint8Array]>([
    ['empty', new Uint8Array()],
    ['a header alone', shippedFile('linker').slice(0, HEADER)],
    ['cut off', shippedFile('linker').slice(0, -1)],
    ['cut off, with a checksum that fits', sealed(shippedFile('linker').slice(0, -4))],
    ['longer than it should be', sealed(Uint8Array.from([...shippedFile('linker'), 0, 0, 0, 0]))],
    ['of another kind', changed((bytes) => (bytes[0] = 88))],
    ['of another format', changed((bytes) => (bytes[4] = 99))],
    ['made for other features', changed((bytes) => (bytes[6] = 99))],
    ['damaged', changed((bytes) => (bytes[5000] = (bytes[5000] ?? 0) ^ 1))],
  ])('is not taken if it is %s', (_, bytes) => {
    expect(readLinker(bytes)).toEqual(UNAVAILABLE);
  });

  it('makes a model only together with the tagger', () => {
    const files = { tagger: shippedFile('tagger'), linker: shippedFile('linker') };
    expect(loadModel('en-GB', files, networkCode()).ok).toBe(true);
    expect(loadModel('en', { ...files, linker: new Uint8Array(9) }, networkCode())).toEqual(
      UNAVAILABLE,
    );
    expect(loadModel('en', { ...files, tagger: new Uint8Array(9) }, networkCode())).toEqual(
      UNAVAILABLE,
    );
    expect(loadModel('de', files, networkCode())).toEqual(UNAVAILABLE);
  });

  it('is found by its language', () => {
    expect(modelPaths('en-US')).toEqual({
      tagger: 'models/en.tagger.bin',
      linker: 'models/en.linker.bin',
      network: 'models/network.wasm',
    });
    expect(modelPaths('de')).toBeNull();
  });
});
