import type { ExportWords } from '../lib/export/words.ts';
import { type I18n, percent } from './i18n.ts';

/** The words of exports in the language of the interface. */
export function exportWords({ t, language }: I18n): ExportWords {
  return {
    kinds: {
      direct: t('export.direct'),
      partial: t('export.partial'),
      indirect: t('export.indirect'),
    },
    quotes: (count) => t('counts.quotes', { count }),
    speakers: (count) => t('counts.speakers', { count }),
    share: (whole) => t('counts.share', { percent: percent(whole / 100, language) }),
    open: t('section.unattributed'),
    mentioned: t('section.mentioned'),
    nobody: t('nobodySpeaks'),
    corrected: t('export.corrected'),
    freePart: t('coverage.freePart'),
    someSkipped: (counts) => t('coverage.some', counts),
  };
}
