import { openModelFile } from '../../tagging/model-file.ts';
import type { Result } from '../../types.ts';
import { type Calibration, CALIBRATION_TERMS } from './calibration.ts';
import { HASHED_ROWS } from './feature-set.ts';

/** The kind of file; its features are those of `unit-features.ts` and `link-features.ts`. */
export const LINKER_KIND = {
  /** "WSLK" */
  magic: 0x4b4c5357,
  format: 1,
  features: 1,
} as const;

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
  /** The speaker of a passage in marks is left open where span, source and person are less probably right. */
  readonly leastSure: number;
  readonly calibration: Calibration;
}

/**
 * Reads a file of the linker (`openModelFile` tells of its header).
 *
 * Payload: two tables of weights (keeping, linking), each an f32 scale and an int8 a row of `HASHED_ROWS` · least score of
 * a passage and of reported speech, and least probability of a speaker, as f32 · terms of the calibration as f32.
 *
 * @returns `model-unavailable` for a file that is truncated, corrupt or of another version; never throws
 */
export function readLinker(bytes: Uint8Array): Result<Linker> {
  return openModelFile(bytes, LINKER_KIND, (payload, version) => ({
    version,
    keeping: payload.scaledBytes(HASHED_ROWS),
    linking: payload.scaledBytes(HASHED_ROWS),
    leastQuoted: payload.f32(),
    leastReported: payload.f32(),
    leastSure: payload.f32(),
    calibration: payload.floats(CALIBRATION_TERMS),
  }));
}
