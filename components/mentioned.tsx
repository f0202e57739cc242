import './mentioned.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Person } from '../lib/engine/index.ts';
import { useI18n } from './i18n.ts';
import { PeopleTools } from './person-tools.tsx';
import { useReport } from './report-context.ts';
import { Section } from './section.tsx';

/** So many names are shown before the reader asks for all. */
const FIRST = 12;

/** People named in the article but not quoted; a click leads to their first mention. */
export function Mentioned({ people }: { readonly people: readonly Person[] }): VNode | null {
  const { t } = useI18n();
  const [all, setAll] = useState(false);
  if (people.length === 0) return null;
  const shown = all ? people : people.slice(0, FIRST);
  return (
    <Section title="section.mentioned">
      <ul class="mentioned">
        {shown.map((person) => (
          <li key={person.id}>
            <Name person={person} />
          </li>
        ))}
      </ul>
      {shown.length === people.length ? null : (
        <button
          type="button"
          class="mentioned-all"
          onClick={() => {
            setAll(true);
          }}
        >
          {t('mentioned.all', { total: people.length })}
        </button>
      )}
      <PeopleTools people={people} />
    </Section>
  );
}

function Name({ person }: { readonly person: Person }): VNode {
  const { article, onJump } = useReport();
  const first = person.mentions[0];
  return (
    <button
      type="button"
      class="mentioned-name"
      disabled={first === undefined}
      onClick={() => {
        if (first !== undefined) onJump(first);
      }}
    >
      <bdi class="mentioned-person" lang={article.language}>
        {person.name}
      </bdi>
      {person.role === null ? null : (
        <bdi class="mentioned-role" lang={article.language}>
          {person.role}
        </bdi>
      )}
    </button>
  );
}
