import { useId } from 'react';
import { useChosen } from '../../../../ui/form/choices.ts';
import { Picker } from '../../../../ui/form/Picker.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { findUnits } from '../calls.ts';
import { unitText } from './texts.ts';
import { useUnit } from './useUnit.ts';
import '../style/unit.css';

/** Chooses the unit that the page is shown for; it stands in the address. */
export function UnitChooser() {
  const t = useText();
  const id = useId();
  const unit = useUnit();
  const known = unit.name === null ? [] : [{ id: unit.id, label: unit.name, hint: null }];
  const [chosen] = useChosen(findUnits, unit.id === '' ? [] : [unit.id], known);
  return (
    <div className="unit-chooser">
      <label htmlFor={id}>{t(unitText.shownFor)}</label>
      <Picker
        marks={{ id }}
        search={findUnits}
        shown={chosen?.label ?? ''}
        pick={({ id: picked }) => unit.choose(picked)}
        small
      />
    </div>
  );
}
