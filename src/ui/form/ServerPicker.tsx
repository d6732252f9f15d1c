import { useState } from 'react';
import type { Choice } from '../../shared/list.ts';
import { text } from '../texts.ts';
import { useText } from '../Words.tsx';
import { type ChoiceSource, useChosen } from './choices.ts';
import { useField } from './context.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { Picker } from './Picker.tsx';

type PickerFieldProps = FieldProps & {
  search: ChoiceSource;
  /** Choices whose names are known already, as the one a record carries; the rest are asked for by id. */
  known?: readonly Choice[];
};

const idsOf = (value: unknown): string[] => [value ?? []].flat().map(String).filter(Boolean);

/** Names for ids, remembering those picked here. */
function useNames(search: ChoiceSource, ids: readonly string[], known: readonly Choice[] = []) {
  const [picked, setPicked] = useState<Choice[]>([]);
  const chosen = useChosen(search, ids, [...known, ...picked]);
  return { chosen, remember: (choice: Choice) => setPicked((all) => [...all, choice]) };
}

/** One record chosen by searching on the server; the form's value is its id. */
export function ServerPicker({ name, label, hint, search, known }: PickerFieldProps) {
  const [names, setNames] = useState<Record<string, string>>({});
  const { value, error, optional, set } = useField(name, label, (id) => names[String(id)] ?? String(id ?? ''));
  const { chosen, remember } = useNames(search, idsOf(value), known);
  const pick = (choice: Choice) => {
    remember(choice);
    setNames((all) => ({ ...all, [choice.id]: choice.label }));
    set(choice.id);
  };
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional}>
      {(marks) => (
        <Picker
          marks={marks}
          search={search}
          shown={chosen[0]?.label ?? ''}
          pick={pick}
          clear={optional ? () => set('') : undefined}
        />
      )}
    </FieldFrame>
  );
}

/** Several records chosen by searching on the server; the form's value is an array of ids. */
export function MultiPicker({ name, label, hint, search, known }: PickerFieldProps) {
  const t = useText();
  const { value, error, optional, set } = useField(name, label, (ids) => String(idsOf(ids).length));
  const ids = idsOf(value);
  const { chosen, remember } = useNames(search, ids, known);
  const pick = (choice: Choice) => {
    remember(choice);
    set([...ids, choice.id]);
  };
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional}>
      {(marks) => (
        <div className="stack gap-tight">
          {chosen.length > 0 && (
            <div className="picked">
              {chosen.map((one) => (
                <span key={one.id} className="picked-one">
                  {one.label}
                  <button
                    type="button"
                    aria-label={`${t(text.remove)} ${one.label}`}
                    onClick={() => set(ids.filter((id) => id !== one.id))}
                  >
                    ×
                  </button>
                </span>
              ))}
            </div>
          )}
          <Picker marks={marks} search={search} shown="" pick={pick} without={ids} />
        </div>
      )}
    </FieldFrame>
  );
}
