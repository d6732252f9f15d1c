import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterList } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { RowsSkeleton } from '../../../../ui/Skeletons.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { UnitRow } from '../../contract/unit.ts';
import { organisationApi } from '../../contract.ts';
import { lasts } from '../../rules/unit.ts';
import { findUnits, organisation } from '../calls.ts';
import { EndedMark } from '../EndedMark.tsx';
import { KindMark } from '../KindMark.tsx';
import { Period } from '../Period.tsx';
import { Answers } from '../unit/Answers.tsx';
import { useStartingFilter } from '../useStartingFilter.ts';
import { kindNames, stateNames, text } from '../words.ts';
import { overviewText } from './texts.ts';

const filters: Filter[] = [
  { kind: 'choice', name: 'kind', label: text.kind, options: optionsOf(kindNames) },
  { kind: 'choice', name: 'state', label: overviewText.state, options: optionsOf(stateNames) },
  { kind: 'record', name: 'within', label: overviewText.within, phrase: overviewText.withinPhrase, search: findUnits },
];

const columns: Column<UnitRow>[] = [
  { key: 'name', label: text.unit, cell: (row) => row.name, sort: true },
  { key: 'kind', label: text.kind, cell: (row) => <KindMark kind={row.kind} />, width: '10rem' },
  { key: 'parent', label: overviewText.parent, cell: (row) => row.parentName },
  { key: 'manager', label: text.manager, cell: (row) => row.managerName },
  { key: 'hsaId', label: text.hsaId, cell: (row) => <span className="figures">{row.hsaId}</span>, hidden: true },
  {
    key: 'valid',
    label: text.valid,
    cell: (row) => (
      <>
        <Period from={row.validFrom} to={row.validTo} /> <EndedMark validFrom={row.validFrom} validTo={row.validTo} />
      </>
    ),
    sort: 'validFrom',
  },
];

const opening = { state: 'current' };

function Peeked({ unit }: { unit: UnitRow }) {
  const t = useText();
  return (
    <div className="stack gap-usual">
      <FactList
        facts={[
          { label: t(text.kind), value: <KindMark kind={unit.kind} /> },
          { label: t(overviewText.parent), value: unit.parentName },
          { label: t(text.hsaId), value: unit.hsaId },
          { label: t(text.valid), value: <Period from={unit.validFrom} to={unit.validTo} /> },
        ]}
      />
      {lasts(unit, today()) && (
        <>
          <h3>{t(overviewText.answers)}</h3>
          <Answers unitId={unit.id} />
        </>
      )}
    </div>
  );
}

function Units() {
  const t = useText();
  const register = useRegister(organisation.units, { name: 'units', sort: 'name', filters });
  return (
    <RegisterList
      register={register}
      counted={overviewText.counted}
      columns={columns}
      rowKey={(row) => row.id}
      name={(row) => row.name}
      to={(row) => `/organisation/units/${row.id}`}
      peek={(row) => <Peeked unit={row} />}
      exportPath={organisationApi.units.path}
      empty={<EmptyState title={t(overviewText.none)} text={t(overviewText.firstStep)} />}
    />
  );
}

/** The units as a register. Opens with those of today. */
export function UnitRegister() {
  return useStartingFilter(opening) ? <Units /> : <RowsSkeleton rows={12} />;
}
