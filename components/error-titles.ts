import type { ErrorCode } from '../lib/engine/index.ts';
import type { MessageKey } from './i18n.ts';

/** A few words for each error, above its sentence. */
export const ERROR_TITLES: Readonly<Record<ErrorCode, MessageKey>> = {
  'no-article': 'errorTitle.no_article',
  'page-forbidden': 'errorTitle.page_forbidden',
  'page-too-large': 'errorTitle.page_too_large',
  'page-gone': 'errorTitle.page_gone',
  'language-unsupported': 'errorTitle.language_unsupported',
  'model-unavailable': 'errorTitle.model_unavailable',
  timeout: 'errorTitle.timeout',
  'bad-message': 'errorTitle.bad_message',
  'file-unreadable': 'errorTitle.file_unreadable',
  'not-text': 'errorTitle.not_text',
  internal: 'errorTitle.internal',
};
