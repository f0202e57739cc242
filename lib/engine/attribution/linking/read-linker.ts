import { crc32 } from '../../tagging/checksum.ts';
import { ModelBytes } from '../../tagging/model-bytes.ts';
import type { Result } from '../../types.ts';
import { type Calibration, CALIBRATION_TERMS } from './calibration.ts';
import { HASHED_ROWS } from './feature-set.ts';

/** "WSLK" in ASCII, read as a little-endian number. */
const MAGIC = 0x4b4c5357;
const FORMAT_VERSION = 1;
/** Changes with every change to the features, so that weights learnt for others are not taken. */
export const LINKER_FEATURE_VERSION = 1;
const HEADER_BYTES = 20;

/** What a linker file holds. */
export interface Linker {
  /** When the weights were made, as YYYYMMDD. */
  readonly version: number;
  /** A weight for each row of hashed features: whether a unit is a quote. */
  readonly keeping: Float64Array;
  /** The same: whether a candidate is the source of a unit. */
  readonly linking: Float64Array;
  /** A passage in marks with a lower score of keeping it is no quote. */
  readonly leastQuoted: number;
  /** The same for reported speech. */
  readonly leastReported: number;
  /** Where span and source are less probably right, the speaker of a passage is left open and reported speech left out. */
  readonly leastSure: number;
  readonly calibration: Calibration;
}

/**
 * Reads a linker file. All numbers are little endian.
 *
 * Header, 20 bytes: magic "WSLK" · u16 version of the format · u16 version of the features · u32 version of the weights
 * (YYYYMMDD) · u32 length of the payload · u32 CRC-32 of the payload.
 *
 * Payload: two tables of weights (keeping, linking), each an f32 scale and an int8 a row of `HASHED_ROWS` · least score of
 * a passage and of reported speech, and least probability of a speaker, as f32 · terms of the calibration as f32.
 *
 * @returns `model-unavailable` for a file that is truncated, corrupt or of another version; never throws
 */
export function readLinker(bytes: Uint8Array): Result<Linker> {
  try {
    const linker = linkerFrom(bytes);
    return linker === null ? UNAVAILABLE : { ok: true, value: linker };
  } catch (error) {
    if (error instanceof RangeError) return UNAVAILABLE;
    throw error;
  }
}

const UNAVAILABLE = { ok: false, code: 'model-unavailable' } as const;

function linkerFrom(bytes: Uint8Array): Linker | null {
  const header = new ModelBytes(bytes.subarray(0, HEADER_BYTES));
  if (header.u32() !== MAGIC) return null;
  if (header.u16() !== FORMAT_VERSION || header.u16() !== LINKER_FEATURE_VERSION) return null;
  const version = header.u32();
  const payload = bytes.subarray(HEADER_BYTES);
  if (header.u32() !== payload.length || header.u32() !== crc32(payload)) return null;
  const rest = new ModelBytes(payload);
  const linker = {
    version,
    keeping: rest.scaledBytes(HASHED_ROWS),
    linking: rest.scaledBytes(HASHED_ROWS),
    leastQuoted: rest.f32(),
    leastReported: rest.f32(),
    leastSure: rest.f32(),
    calibration: rest.floats(CALIBRATION_TERMS),
  };
  return rest.isAtEnd ? linker : null;
}
