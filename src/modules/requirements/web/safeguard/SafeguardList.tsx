import { useMay } from '../../../../ui/Actor.tsx';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterPage } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { SafeguardRow } from '../../contract/safeguards.ts';
import { requirementsApi } from '../../contract.ts';
import { may } from '../../permissions.ts';
import { findPeople, findUnits, requirements } from '../calls.ts';
import { DueDay } from '../DueDay.tsx';
import { pageTitles } from '../page-titles.ts';
import { text as common, safeguardNames } from '../words.ts';
import { SafeguardStatusMark } from './SafeguardStatusMark.tsx';
import { safeguardText as text } from './texts.ts';

const columns: Column<SafeguardRow>[] = [
  { key: 'title', label: common.title, cell: ({ title }) => title, sort: true, width: '30%' },
  { key: 'number', label: common.number, cell: ({ number }) => number, sort: true, oneLine: true },
  { key: 'unit', label: common.unit, cell: ({ unit }) => unit },
  { key: 'owner', label: common.owner, cell: ({ owner }) => owner },
  {
    key: 'checkedOn',
    label: common.checkedOn,
    cell: ({ checkedOn }) => <DateText at={checkedOn} />,
    hidden: true,
    oneLine: true,
  },
  {
    key: 'nextCheckOn',
    label: common.nextCheckOn,
    cell: ({ nextCheckOn, status }) => (status === 'retired' ? <DateText at={null} /> : <DueDay day={nextCheckOn} />),
    sort: true,
  },
  {
    key: 'status',
    label: common.status,
    cell: ({ status }) => <SafeguardStatusMark status={status} />,
    card: 'head',
    oneLine: true,
  },
];

const filters: Filter[] = [
  { kind: 'choice', name: 'status', label: common.status, options: optionsOf(safeguardNames) },
  { kind: 'record', name: 'unitId', label: common.unit, search: findUnits },
  { kind: 'record', name: 'ownerId', label: common.owner, search: findPeople },
  { kind: 'day', name: 'checkBefore', label: text.checkBefore, phrase: text.checkBeforePhrase },
];

function Peek({ row }: { row: SafeguardRow }) {
  const t = useText();
  return (
    <FactList
      facts={[
        { label: t(common.status), value: <SafeguardStatusMark status={row.status} /> },
        { label: t(common.nextCheckOn), value: row.nextCheckOn && <DueDay day={row.nextCheckOn} /> },
        { label: t(common.number), value: row.number },
        { label: t(common.unit), value: row.unit },
        { label: t(common.owner), value: row.owner },
        { label: t(common.checkedOn), value: row.checkedOn && <DateText at={row.checkedOn} /> },
      ]}
    />
  );
}

/** The register of safeguards. */
export default function SafeguardList() {
  const t = useText();
  const register = useRegister(requirements.safeguards, { name: 'requirements.safeguards', sort: 'number', filters });
  const create = useMay(may.collect) && (
    <ButtonLink kind="main" to="/requirements/safeguards/new">
      {t(text.create)}
    </ButtonLink>
  );
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.safeguards)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      action={create}
      rowKey={({ id }) => id}
      name={({ title }) => title}
      to={({ id }) => `/requirements/safeguards/${id}`}
      peek={(row) => <Peek row={row} />}
      exportPath={requirementsApi.safeguards.path}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} action={create} />}
    />
  );
}
