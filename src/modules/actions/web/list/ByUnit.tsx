import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterList } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { UnitLoad } from '../../contract/action.ts';
import { actionsApi } from '../../contract.ts';
import { actions, findUnits } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { label, text } from '../texts.ts';

function Late({ late }: UnitLoad) {
  return late === 0 ? <NumberText value={0} /> : <StatusMark tone="late">{<NumberText value={late} />}</StatusMark>;
}

function MostLate({ mostDaysLate }: UnitLoad) {
  const t = useText();
  return mostDaysLate === 0 ? <span className="faint">–</span> : t(text.days, { count: mostDaysLate });
}

const columns: Column<UnitLoad>[] = [
  { key: 'unit', label: label.unit, cell: ({ unit }) => unit, sort: true, width: '40%' },
  { key: 'late', label: label.late, cell: (row) => <Late {...row} />, sort: true, align: 'end', card: 'head' },
  { key: 'mostLate', label: label.mostLate, cell: (row) => <MostLate {...row} />, align: 'end' },
  { key: 'soon', label: label.soon, cell: ({ soon }) => <NumberText value={soon} />, align: 'end' },
  { key: 'open', label: label.open, cell: ({ open }) => <NumberText value={open} />, sort: true, align: 'end' },
];
const filters: Filter[] = [{ kind: 'record', name: 'unitId', label: label.unit, search: findUnits }];

/** Which units have late actions, and how late. */
export default function ByUnit() {
  const t = useText();
  const register = useRegister(actions.byUnit, { name: 'actions-by-unit', sort: '-late', filters });
  return (
    <>
      <PageTitle
        title={t(pageTitles.byUnit)}
        back={{ to: '/actions', label: t(pageTitles.actions) }}
        lead={t(text.unitLead)}
      />
      <RegisterList
        register={register}
        counted={text.unitCounted}
        columns={columns}
        rowKey={({ id }) => id}
        name={({ unit }) => unit}
        to={({ id }) => `/actions?open=1&unitId=${id}`}
        exportPath={actionsApi.byUnit.path}
        empty={<EmptyState title={t(text.unitNone)} text={t(text.unitNoneText)} />}
      />
    </>
  );
}
