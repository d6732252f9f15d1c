import { useMemo } from 'react';
import { useMay } from '../../../../ui/Actor.tsx';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterPage } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { FrozenRow } from '../../contract/frozen.ts';
import { requirementsApi } from '../../contract.ts';
import { may } from '../../permissions.ts';
import { findUnits, requirements } from '../calls.ts';
import { useFrameworkFilter } from '../checks/useCheckFilters.ts';
import { pageTitles } from '../page-titles.ts';
import { text as common } from '../words.ts';
import { frozenText as text } from './texts.ts';

const columns: Column<FrozenRow>[] = [
  { key: 'title', label: common.title, cell: ({ title }) => title, sort: true, width: '26%' },
  {
    key: 'assessedOn',
    label: text.assessedOn,
    cell: ({ assessedOn }) => <DateText at={assessedOn} />,
    sort: true,
    oneLine: true,
  },
  { key: 'framework', label: common.framework, cell: ({ framework }) => framework },
  { key: 'unit', label: common.unit, cell: ({ unit }) => unit },
  { key: 'approver', label: text.approver, cell: ({ approver }) => approver },
  { key: 'recordedAt', label: text.recorded, cell: ({ recordedAt }) => <DateText at={recordedAt} />, hidden: true },
];

const unit: Filter = { kind: 'record', name: 'unitId', label: common.unit, search: findUnits };

function useFilters(): Filter[] {
  const framework = useFrameworkFilter();
  return useMemo(() => [framework, unit], [framework]);
}

function Peek({ row }: { row: FrozenRow }) {
  const t = useText();
  return (
    <FactList
      facts={[
        { label: t(text.assessedOn), value: <DateText at={row.assessedOn} as="long" /> },
        { label: t(common.framework), value: row.framework, wide: true },
        { label: t(common.unit), value: row.unit },
        { label: t(text.approver), value: row.approver },
        { label: t(text.recorded), value: <DateText at={row.recordedAt} /> },
        { label: t(text.recorder), value: row.recorder },
      ]}
    />
  );
}

/** The assessments that have been frozen, latest first. */
export default function FrozenList() {
  const t = useText();
  const filters = useFilters();
  const register = useRegister(requirements.frozenList, { name: 'requirements.frozen', sort: '-assessedOn', filters });
  const create = useMay(may.freeze) && (
    <ButtonLink kind="main" to="/requirements/frozen/new">
      {t(text.freeze)}
    </ButtonLink>
  );
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.frozen)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      action={create}
      rowKey={({ id }) => id}
      name={({ title }) => title}
      to={({ id }) => `/requirements/frozen/${id}`}
      peek={(row) => <Peek row={row} />}
      exportPath={requirementsApi.frozenList.path}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} action={create} />}
    />
  );
}
