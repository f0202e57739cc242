import './tools.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { personRef } from '../lib/corrections/references.ts';
import type { Correction } from '../lib/corrections/types.ts';
import type { Person } from '../lib/engine/index.ts';
import { useDesk } from './desk.ts';
import { useDisclosure, useReveal } from './disclosure.ts';
import { useI18n } from './i18n.ts';
import { setApart } from './set-apart.ts';
import { SpeakerChoice } from './speaker-choice.tsx';

/** Opens what can be corrected about somebody. */
export function PersonTools({ person }: { readonly person: Person }): VNode {
  const { t } = useI18n();
  const correct = useDisclosure();
  useReveal(correct);
  return (
    <div class="person-tools">
      <button class="tool quiet" {...correct.button}>
        {t('correct.person', { name: setApart(person.name, t) })}
      </button>
      {correct.open ? (
        <div id={correct.id} class="tool-panel">
          <CorrectPerson person={person} onDone={correct.hide} />
        </div>
      ) : null}
    </div>
  );
}

/** The same for people of whom the list shows no more than the name. */
export function PeopleTools({ people }: { readonly people: readonly Person[] }): VNode {
  const { t } = useI18n();
  const correct = useDisclosure();
  useReveal(correct);
  const [chosen, setChosen] = useState<Person | null>(null);
  const person = people.find(({ id }) => id === chosen?.id);
  return (
    <div class="person-tools">
      <button class="tool quiet" {...correct.button}>
        {t('correct.people')}
      </button>
      {correct.open ? (
        <div id={correct.id} class="tool-panel">
          <SpeakerChoice
            label="correct.whom"
            people={people}
            chosen={people[0]?.id ?? ''}
            more={[]}
            onChoose={(one) => {
              setChosen(typeof one === 'string' ? null : one);
            }}
          />
          {person === undefined ? null : (
            <CorrectPerson key={person.id} person={person} onDone={correct.hide} />
          )}
        </div>
      ) : null}
    </div>
  );
}

/** The same as somebody else, two people under one name, or no person at all. */
function CorrectPerson(props: { readonly person: Person; readonly onDone: () => void }): VNode {
  const { t } = useI18n();
  const { person } = props;
  const add = useAdd(props.onDone);
  const ref = personRef(person);
  return (
    <>
      <SameAs
        person={person}
        onChoose={(other) => {
          add({ kind: 'merge', person: ref, into: personRef(other) });
        }}
      />
      {person.aliases.map((alias) => (
        <button
          key={alias}
          type="button"
          class="tool"
          onClick={() => {
            add({ kind: 'split', person: ref, alias });
          }}
        >
          {t('correct.split', { alias: setApart(alias, t) })}
        </button>
      ))}
      <button
        type="button"
        class="tool"
        onClick={() => {
          add({ kind: 'not-a-person', person: ref });
        }}
      >
        {t('correct.notPerson', { name: setApart(person.name, t) })}
      </button>
    </>
  );
}

/** Adds a correction to those that are kept. */
function useAdd(onDone: () => void): (correction: Correction) => void {
  const { corrections, onCorrect } = useDesk();
  return (correction) => {
    onCorrect([...corrections, correction]);
    onDone();
  };
}

function SameAs(props: {
  readonly person: Person;
  readonly onChoose: (other: Person) => void;
}): VNode | null {
  const { people } = useDesk().corrected.report;
  const others = people.filter(({ id }) => id !== props.person.id);
  const [first] = others;
  if (first === undefined) return null;
  return (
    <SpeakerChoice
      label="correct.sameAs"
      people={others}
      chosen={first.id}
      more={[]}
      onChoose={(other) => {
        if (other !== null && typeof other !== 'string') props.onChoose(other);
      }}
    />
  );
}
