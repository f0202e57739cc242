/** Something the person at the keyboard can understand and change: shown without a stack. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
