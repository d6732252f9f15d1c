import { useId } from 'react';
import { useChosen } from '../../../ui/form/choices.ts';
import { Picker } from '../../../ui/form/Picker.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Calendar } from '../contract.ts';
import { type Asked, findUnits } from './calls.ts';
import { text } from './texts.ts';

type SelectProps = {
  label: string;
  value: string;
  choose: (value: string) => void;
  options: readonly { value: string; label: string }[];
};

function Select({ label, value, choose, options }: SelectProps) {
  const id = useId();
  return (
    <div className="calendar-filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function UnitFilter({ asked }: { asked: Asked }) {
  const t = useText();
  const id = useId();
  const [chosen] = useChosen(findUnits, asked.unitId === '' ? [] : [asked.unitId]);
  return (
    <div className="calendar-filter">
      <label htmlFor={id}>{t(text.unit)}</label>
      <Picker
        marks={{ id }}
        search={findUnits}
        shown={chosen?.label ?? ''}
        pick={({ id: picked }) => asked.setUnit(picked)}
        clear={() => asked.setUnit('')}
      />
    </div>
  );
}

/** Whose days, where, of what kind. */
export function Filters({ asked, kinds }: { asked: Asked; kinds: Calendar['kinds'] }) {
  const t = useText();
  const all = { value: '', label: t(text.everything) };
  return (
    <div className="calendar-filters">
      <Select
        label={t(text.whose)}
        value={asked.whose}
        choose={asked.setWhose}
        options={[
          { value: 'mine', label: t(text.mine) },
          { value: 'all', label: t(text.all) },
        ]}
      />
      {asked.whose === 'all' && <UnitFilter asked={asked} />}
      <Select
        label={t(text.kind)}
        value={asked.kind}
        choose={asked.setKind}
        options={[all, ...kinds.map(({ kind, name }) => ({ value: kind, label: name }))]}
      />
    </div>
  );
}
