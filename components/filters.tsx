import './filters.css';
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { QuoteKind, ReportSummary } from '../lib/engine/index.ts';
import { useI18n } from './i18n.ts';
import { Icon } from './icons.tsx';
import { isFiltering, NO_FILTER, OPEN, type QuoteFilter } from './quote-filter.ts';

const KINDS: readonly QuoteKind[] = ['direct', 'partial', 'indirect'];

export interface FiltersProps {
  readonly summary: ReportSummary;
  readonly filter: QuoteFilter;
  /** Number of rows that are left. */
  readonly found: number;
  readonly onChange: (filter: QuoteFilter) => void;
}

/** Search among the quotes, and choice of kind and speaker. */
export function Filters(props: FiltersProps): VNode {
  const { t } = useI18n();
  const { filter, onChange } = props;
  const searchRef = useRef<HTMLInputElement>(null);
  const onClear = () => {
    onChange(NO_FILTER);
    // The button goes: who works by keyboard goes on from the field.
    searchRef.current?.focus();
  };
  return (
    <div class="filters" role="search">
      <div class="filters-search">
        <Icon name="search" />
        <input
          ref={searchRef}
          class="field"
          type="search"
          aria-label={t('filter.search')}
          placeholder={t('filter.search')}
          value={filter.text}
          onInput={({ currentTarget }) => {
            onChange({ ...filter, text: currentTarget.value });
          }}
        />
      </div>
      <KindChoice {...props} />
      <SpeakerChoice {...props} />
      <Found {...props} onClear={onClear} />
    </div>
  );
}

function KindChoice({ filter, onChange }: FiltersProps): VNode {
  const { t } = useI18n();
  return (
    <select
      class="field"
      aria-label={t('filter.kind')}
      value={filter.kind ?? ''}
      onChange={({ currentTarget: { value } }) => {
        onChange({ ...filter, kind: KINDS.find((kind) => kind === value) ?? null });
      }}
    >
      <option value="">{t('filter.allKinds')}</option>
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {t(`kind.${kind}`)}
        </option>
      ))}
    </select>
  );
}

function SpeakerChoice({ summary, filter, onChange }: FiltersProps): VNode {
  const { t } = useI18n();
  return (
    <select
      class="field"
      aria-label={t('filter.speaker')}
      value={filter.speaker ?? ''}
      onChange={({ currentTarget: { value } }) => {
        onChange({ ...filter, speaker: value === '' ? null : value });
      }}
    >
      <option value="">{t('filter.everyone')}</option>
      {summary.speakers.map(({ person }) => (
        <option key={person.id} value={person.id}>
          {person.name}
        </option>
      ))}
      {summary.unattributed.length === 0 ? null : (
        <option value={OPEN}>{t('section.unattributed')}</option>
      )}
    </select>
  );
}

/** How many are left, told to all readers, and the way back to all. */
function Found(props: FiltersProps & { readonly onClear: () => void }): VNode {
  const { t } = useI18n();
  const { summary, filter, found } = props;
  const words = isFiltering(filter) ? t('filter.found', { found, total: summary.quoteCount }) : '';
  return (
    <div class="filters-found" data-idle={words === '' || undefined}>
      <span aria-live="polite">{words}</span>
      {words === '' ? null : (
        <button type="button" class="filters-clear" onClick={props.onClear}>
          {t('filter.clear')}
        </button>
      )}
    </div>
  );
}
