import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useMay } from '../../../../ui/Actor.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import type { Column } from '../../../../ui/register/column.ts';
import { RegisterList } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Assignment } from '../../contract/person.ts';
import type { Unit } from '../../contract/unit.ts';
import { organisationApi } from '../../contract.ts';
import { may } from '../../permissions.ts';
import { isOver } from '../../rules/unit.ts';
import { organisation } from '../calls.ts';
import { Period } from '../Period.tsx';
import { NewAssignment } from '../person/NewAssignment.tsx';
import { purposeNames, text } from '../words.ts';
import { unitText } from './texts.ts';
import '../style/parts.css';

const PurposeName = ({ of }: { of: Assignment['purpose'] }) => useText()(purposeNames[of]);

const unitName: Column<Assignment> = { key: 'unitName', label: text.unit, cell: (row) => row.unitName };
const columns: Column<Assignment>[] = [
  { key: 'personName', label: text.person, cell: (row) => row.personName, sort: true },
  { key: 'purpose', label: text.purpose, cell: (row) => <PurposeName of={row.purpose} /> },
  {
    key: 'validFrom',
    label: text.valid,
    cell: (row) => <Period from={row.validFrom} to={row.validTo} />,
    sort: true,
  },
];

const columnsWithUnit = [...columns, unitName];

type SwitchesProps = { below: boolean; ended: boolean; set: (below: boolean, ended: boolean) => void };

function Switches({ below, ended, set }: SwitchesProps) {
  const t = useText();
  return (
    <>
      <label className="choice">
        <input type="checkbox" checked={below} onChange={(event) => set(event.target.checked, ended)} />
        {t(unitText.alsoBelow)}
      </label>
      <label className="choice">
        <input type="checkbox" checked={ended} onChange={(event) => set(below, event.target.checked)} />
        {t(unitText.alsoEnded)}
      </label>
    </>
  );
}

/** People with a staff assignment at a unit, or also below it. */
export function UnitPeople({ unit }: { unit: Unit }) {
  const t = useText();
  const [below, setBelow] = useState(false);
  const [ended, setEnded] = useState(false);
  const [adding, setAdding] = useState(false);
  const mayAdd = useMay(may.manageAssignments) && !isOver(unit, today());
  const fixed = useMemo(
    () => ({ unitId: unit.id, reach: below ? 'below' : 'unit', ...(ended ? {} : { state: 'current' }) }),
    [unit.id, below, ended],
  );
  const register = useRegister(organisation.assignments, { name: 'unit-people', sort: 'personName', limit: 25, fixed });
  const set = (nextBelow: boolean, nextEnded: boolean) => {
    setBelow(nextBelow);
    setEnded(nextEnded);
  };
  return (
    <>
      <div className="tab-tools">
        <Switches below={below} ended={ended} set={set} />
        {mayAdd && (
          <Button size="small" icon={IconPlus} aria-haspopup="dialog" onClick={() => setAdding(true)}>
            {t(unitText.addPerson)}
          </Button>
        )}
      </div>
      <RegisterList
        register={register}
        counted={unitText.assignments}
        columns={below ? columnsWithUnit : columns}
        rowKey={(row) => row.id}
        name={(row) => row.personName}
        to={(row) => `/organisation/people/${row.personId}`}
        exportPath={organisationApi.assignments.path}
        empty={<EmptyState title={t(unitText.noPeople)} text={t(unitText.noPeopleText)} />}
      />
      {adding && <NewAssignment unit={unit} close={() => setAdding(false)} />}
    </>
  );
}
