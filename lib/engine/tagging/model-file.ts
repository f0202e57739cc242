import type { Result } from '../types.ts';
import { crc32 } from './checksum.ts';
import { ModelBytes } from './model-bytes.ts';

/** What tells one kind of model file from others. */
export interface ModelFileKind {
  /** Four letters in ASCII, read as a little-endian number. */
  readonly magic: number;
  readonly format: number;
  /** Changes with every change to the features, so that what was learnt for others is not taken. */
  readonly features: number;
}

const HEADER_BYTES = 20;
const UNAVAILABLE = { ok: false, code: 'model-unavailable' } as const;

/**
 * Opens a file of trained weights. All numbers are little endian.
 *
 * Header, 20 bytes: u32 magic · u16 version of the format · u16 version of the features · u32 version of the weights
 * (YYYYMMDD) · u32 length of the payload · u32 CRC-32 of the payload.
 *
 * @param read makes weights of the payload, all of which it must take; null or a RangeError where it cannot
 * @returns `model-unavailable` for a file that is truncated, corrupt or of another kind or version; never throws
 */
export function openModelFile<Weights>(
  bytes: Uint8Array,
  kind: ModelFileKind,
  read: (payload: ModelBytes, version: number) => Weights | null,
): Result<Weights> {
  try {
    const header = new ModelBytes(bytes.subarray(0, HEADER_BYTES));
    const isKind =
      header.u32() === kind.magic && header.u16() === kind.format && header.u16() === kind.features;
    if (!isKind) return UNAVAILABLE;
    const version = header.u32();
    const content = bytes.subarray(HEADER_BYTES);
    if (header.u32() !== content.length || header.u32() !== crc32(content)) return UNAVAILABLE;
    const payload = new ModelBytes(content);
    const weights = read(payload, version);
    return weights !== null && payload.isAtEnd ? { ok: true, value: weights } : UNAVAILABLE;
  } catch (error) {
    if (error instanceof RangeError) return UNAVAILABLE;
    throw error;
  }
}
