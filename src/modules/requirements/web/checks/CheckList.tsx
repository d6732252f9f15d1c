import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import type { Column } from '../../../../ui/register/column.ts';
import { RegisterPage } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { AssessmentRow } from '../../contract/assessments.ts';
import { requirementsApi } from '../../contract.ts';
import { called } from '../called.ts';
import { requirements } from '../calls.ts';
import { DueDay } from '../DueDay.tsx';
import { pageTitles } from '../page-titles.ts';
import { StatusOf } from '../StatusOf.tsx';
import { atUnit } from '../unit/useUnit.ts';
import { text as common } from '../words.ts';
import { checkText as text } from './texts.ts';
import { useCheckFilters } from './useCheckFilters.ts';

const nameOf = ({ number, name }: AssessmentRow) => called({ refId: number, name });

const columns: Column<AssessmentRow>[] = [
  { key: 'number', label: common.requirement, cell: nameOf, sort: true, width: '30%' },
  { key: 'framework', label: common.framework, cell: ({ framework }) => framework },
  { key: 'unit', label: common.unit, cell: ({ unit }) => unit },
  { key: 'owner', label: common.owner, cell: ({ owner }) => owner },
  {
    key: 'checkedOn',
    label: common.checkedOn,
    cell: ({ checkedOn }) => <DateText at={checkedOn} />,
    sort: true,
    oneLine: true,
    card: 'none',
  },
  { key: 'nextCheckOn', label: common.nextCheckOn, cell: (row) => <DueDay day={row.nextCheckOn} />, sort: true },
  {
    key: 'status',
    label: common.status,
    cell: ({ status }) => <StatusOf status={status} />,
    card: 'head',
    oneLine: true,
  },
];

function Peek({ row }: { row: AssessmentRow }) {
  const t = useText();
  return (
    <FactList
      facts={[
        { label: t(common.status), value: <StatusOf status={row.status} /> },
        { label: t(common.nextCheckOn), value: row.nextCheckOn && <DueDay day={row.nextCheckOn} /> },
        ...(row.justification ? [{ label: t(text.justification), value: row.justification, wide: true }] : []),
        { label: t(common.framework), value: row.framework, wide: true },
        { label: t(common.unit), value: row.unit },
        { label: t(common.owner), value: row.owner },
      ]}
    />
  );
}

/** The register of assessments, those to be checked next first. */
export default function CheckList() {
  const t = useText();
  const filters = useCheckFilters();
  const register = useRegister(requirements.assessments, { name: 'requirements.checks', sort: 'nextCheckOn', filters });
  const first = <ButtonLink to="/requirements">{t(text.toFrameworks)}</ButtonLink>;
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.checks)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      rowKey={({ id }) => id}
      name={nameOf}
      to={({ nodeId, unitId }) => atUnit(`/requirements/nodes/${nodeId}`, unitId)}
      peek={(row) => <Peek row={row} />}
      exportPath={requirementsApi.assessments.path}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} action={first} />}
    />
  );
}
