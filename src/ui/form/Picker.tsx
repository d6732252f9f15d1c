import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Choice } from '../../shared/list.ts';
import { explain } from '../explain.ts';
import { useText } from '../Words.tsx';
import { type ChoiceSource, useChoices } from './choices.ts';
import type { Marks } from './FieldFrame.tsx';
import { formText } from './texts.ts';

type PickerProps = {
  marks: Marks | { 'aria-label': string };
  search: ChoiceSource;
  /** What stands in the field when nothing is being written. */
  shown: string;
  pick: (choice: Choice) => void;
  clear?: (() => void) | undefined;
  /** Ids not offered, since they are chosen already. */
  without?: readonly string[];
  small?: boolean;
};

type ListProps = { query: ReturnType<typeof useChoices>; choices: readonly Choice[]; q: string };

function List({ query, choices, q }: ListProps) {
  const t = useText();
  if (query.error) return <div className="picker-note">{explain(query.error, t).title}</div>;
  if (query.isPending) return <div className="picker-note">{t(formText.searching)}</div>;
  if (choices.length === 0) return <Combobox.Empty>{t(formText.noMatch, { q })}</Combobox.Empty>;
  return choices.map((choice) => (
    <Combobox.Option key={choice.id} value={choice.id}>
      {choice.label}
      {choice.hint && <span className="picker-hint">{choice.hint}</span>}
    </Combobox.Option>
  ));
}

/** A field that searches on the server while one writes: arrows and Enter choose, Escape leaves. */
export function Picker({ marks, search, shown, pick, clear, without = [], small = false }: PickerProps) {
  const t = useText();
  const [written, write] = useState<string | null>(null);
  const [q] = useDebouncedValue(written ?? '', 200);
  const combobox = useCombobox({ onDropdownClose: () => write(null) });
  const query = useChoices(search, q, combobox.dropdownOpened);
  const choices = (query.data ?? []).filter((one) => !without.includes(one.id));
  const choose = (id: string) => {
    const chosen = choices.find((one) => one.id === id);
    if (chosen) pick(chosen);
    combobox.closeDropdown();
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      withinPortal={false}
      floatingStrategy="fixed"
      shadow="var(--lift)"
      transitionProps={{ duration: 0 }}
    >
      <div className="picker-frame">
        <Combobox.Target withExpandedAttribute>
          <input
            {...marks}
            role="combobox"
            aria-expanded={combobox.dropdownOpened}
            aria-controls={combobox.listId ?? undefined}
            className={small ? 'input input-small' : 'input'}
            autoComplete="off"
            placeholder={t(formText.typeToSearch)}
            value={written ?? shown}
            onFocus={(event) => event.target.select()}
            onClick={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onChange={(event) => {
              write(event.target.value);
              combobox.openDropdown();
              combobox.resetSelectedOption();
            }}
          />
        </Combobox.Target>
        {clear && shown !== '' && (
          <button type="button" className="picker-clear" aria-label={t(formText.clear)} onClick={clear}>
            <IconX size={16} aria-hidden />
          </button>
        )}
      </div>
      <Combobox.Dropdown>
        <Combobox.Options className="picker-list" aria-label={t(formText.suggestions)}>
          <List query={query} choices={choices} q={q} />
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
