import { i18n } from '#i18n';
import type { ErrorCode } from '../engine/index.ts';

/** Why something could not be done, with the sentence for the reader in the reader's language. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
}

/** The answer to a request that could not be met. */
export interface Failed {
  readonly status: 'failed';
  readonly failure: Failure;
}

/** The browsers allow no hyphen in the key of a message. */
const MESSAGE_KEYS = {
  'no-article': 'error.no_article',
  'page-forbidden': 'error.page_forbidden',
  'page-too-large': 'error.page_too_large',
  'page-gone': 'error.page_gone',
  'language-unsupported': 'error.language_unsupported',
  'model-unavailable': 'error.model_unavailable',
  timeout: 'error.timeout',
  'bad-message': 'error.bad_message',
  'file-unreadable': 'error.file_unreadable',
  'not-text': 'error.not_text',
  internal: 'error.internal',
} as const satisfies Record<ErrorCode, `error.${string}`>;

/** The answer for an error code. */
export function failed(code: ErrorCode): Failed {
  return { status: 'failed', failure: { code, message: i18n.t(MESSAGE_KEYS[code]) } };
}
