import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Person } from '../lib/engine/index.ts';
import { type MessageKey, useI18n } from './i18n.ts';

/** Choices beside the people of the article; no id of a person looks like one. */
export const NOBODY = '?nobody';
export const SOMEBODY_ELSE = '?else';
type More = typeof NOBODY | typeof SOMEBODY_ELSE;

const WORDS: Readonly<Record<More, MessageKey>> = {
  [NOBODY]: 'correct.nobody',
  [SOMEBODY_ELSE]: 'correct.somebodyElse',
};

interface Choices {
  readonly label: MessageKey;
  readonly people: readonly Person[];
  /** Id of a person, or one of `more`. */
  readonly chosen: string;
  readonly more: readonly More[];
}

/** Lets the reader choose one of the people, or name somebody. */
export function SpeakerChoice(
  props: Choices & {
    /** Gets a person, a name, or null for nobody. */
    readonly onChoose: (speaker: Person | string | null) => void;
  },
): VNode {
  const { t } = useI18n();
  const [chosen, setChosen] = useState(props.chosen);
  const [name, setName] = useState('');
  const isElse = chosen === SOMEBODY_ELSE;
  const choose = () => {
    const person = props.people.find((one) => one.id === chosen);
    if (!isElse) props.onChoose(person ?? null);
    else if (name.trim() !== '') props.onChoose(name.trim());
  };
  return (
    <form
      class="choice"
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
    >
      <Choice {...props} chosen={chosen} onChange={setChosen} />
      {isElse ? <NameField name={name} onName={setName} /> : null}
      <button type="submit" class="tool">
        {t('correct.save')}
      </button>
    </form>
  );
}

function Choice(props: Choices & { readonly onChange: (chosen: string) => void }): VNode {
  const { t } = useI18n();
  const id = useId();
  return (
    <>
      <label for={id}>{t(props.label)}</label>
      <select
        id={id}
        value={props.chosen}
        onChange={({ currentTarget }) => {
          props.onChange(currentTarget.value);
        }}
      >
        {props.people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
        {props.more.map((value) => (
          <option key={value} value={value}>
            {t(WORDS[value])}
          </option>
        ))}
      </select>
    </>
  );
}

function NameField(props: {
  readonly name: string;
  readonly onName: (name: string) => void;
}): VNode {
  const { t } = useI18n();
  return (
    <input
      type="text"
      dir="auto"
      maxLength={200}
      required
      aria-label={t('correct.name')}
      placeholder={t('correct.name')}
      value={props.name}
      onInput={({ currentTarget }) => {
        props.onName(currentTarget.value);
      }}
    />
  );
}
