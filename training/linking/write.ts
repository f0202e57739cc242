import { crc32 } from '../../lib/engine/tagging/checksum.ts';
import { LINKER_KIND, type Linker } from '../../lib/engine/attribution/linking/read-linker.ts';

const LEAST_KEPT_ROW = 0.5;

/** The bytes of a linker file, as `readLinker` reads them. */
export function linkerBytes(linker: Linker): Uint8Array {
  const payload = Buffer.concat([
    scaledBytes(linker.keeping),
    scaledBytes(linker.linking),
    floats([linker.leastQuoted, linker.leastReported, linker.leastSure, ...linker.calibration]),
  ]);
  const header = Buffer.alloc(20);
  header.writeUInt32LE(LINKER_KIND.magic, 0);
  header.writeUInt16LE(LINKER_KIND.format, 4);
  header.writeUInt16LE(LINKER_KIND.features, 6);
  header.writeUInt32LE(linker.version, 8);
  header.writeUInt32LE(payload.length, 12);
  header.writeUInt32LE(crc32(payload), 16);
  return Buffer.concat([header, payload]);
}

function scaledBytes(weights: Float64Array): Buffer {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
  const bytes = Buffer.alloc(weights.length);
  weights.forEach((weight, i) => {
    const value = Math.abs(weight) < LEAST_KEPT_ROW * scale ? 0 : Math.round(weight / scale);
    bytes.writeInt8(value, i);
  });
  return Buffer.concat([floats([scale]), bytes]);
}

function floats(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, i) => bytes.writeFloatLE(number, 4 * i));
  return bytes;
}
