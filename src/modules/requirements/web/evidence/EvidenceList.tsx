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
import type { EvidenceRow } from '../../contract/evidence.ts';
import { requirementsApi } from '../../contract.ts';
import { may } from '../../permissions.ts';
import { findPeople, findUnits, requirements } from '../calls.ts';
import { DueDay } from '../DueDay.tsx';
import { pageTitles } from '../page-titles.ts';
import { text as common, evidenceNames } from '../words.ts';
import { evidenceText as text } from './texts.ts';

function Kind({ kind }: Pick<EvidenceRow, 'kind'>) {
  return useText()(evidenceNames[kind]);
}

/** Until when it shows anything; nothing said means until further notice. */
function Validity({ validUntil, withdrawnOn }: Pick<EvidenceRow, 'validUntil' | 'withdrawnOn'>) {
  const t = useText();
  if (withdrawnOn) return <DateText at={validUntil} />;
  return validUntil ? <DueDay day={validUntil} of="validity" /> : <span className="soft">{t(text.always)}</span>;
}

const columns: Column<EvidenceRow>[] = [
  { key: 'title', label: common.title, cell: ({ title }) => title, sort: true, width: '34%' },
  { key: 'kind', label: text.kind, cell: ({ kind }) => <Kind kind={kind} />, oneLine: true },
  { key: 'unit', label: common.unit, cell: ({ unit }) => unit },
  { key: 'owner', label: common.owner, cell: ({ owner }) => owner },
  {
    key: 'collectedOn',
    label: common.collectedOn,
    cell: ({ collectedOn }) => <DateText at={collectedOn} />,
    sort: true,
    oneLine: true,
    card: 'none',
  },
  { key: 'validUntil', label: common.validUntil, cell: (row) => <Validity {...row} />, sort: true },
  {
    key: 'nextCheckOn',
    label: common.nextCheckOn,
    cell: ({ nextCheckOn, withdrawnOn }) => (withdrawnOn ? <DateText at={null} /> : <DueDay day={nextCheckOn} />),
    sort: true,
  },
];

const filters: Filter[] = [
  { kind: 'choice', name: 'kind', label: text.kind, options: optionsOf(evidenceNames) },
  { kind: 'record', name: 'unitId', label: common.unit, search: findUnits },
  { kind: 'record', name: 'ownerId', label: common.owner, search: findPeople },
  { kind: 'day', name: 'validBefore', label: text.validBefore, phrase: text.validBeforePhrase },
  { kind: 'flag', name: 'withdrawn', label: text.withdrawnFilter },
];

function Peek({ row }: { row: EvidenceRow }) {
  const t = useText();
  return (
    <FactList
      facts={[
        { label: t(text.kind), value: <Kind kind={row.kind} /> },
        { label: t(common.validUntil), value: <Validity {...row} /> },
        { label: t(common.unit), value: row.unit },
        { label: t(common.owner), value: row.owner },
        { label: t(common.collectedOn), value: <DateText at={row.collectedOn} /> },
        { label: t(common.nextCheckOn), value: row.nextCheckOn && <DueDay day={row.nextCheckOn} /> },
      ]}
    />
  );
}

/** The register of evidence, what is next to be checked first. */
export default function EvidenceList() {
  const t = useText();
  const register = useRegister(requirements.evidenceList, {
    name: 'requirements.evidence',
    sort: 'nextCheckOn',
    filters,
  });
  const create = useMay(may.collect) && (
    <ButtonLink kind="main" to="/requirements/evidence/new">
      {t(text.create)}
    </ButtonLink>
  );
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.evidenceList)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      action={create}
      rowKey={({ id }) => id}
      name={({ title }) => title}
      to={({ id }) => `/requirements/evidence/${id}`}
      peek={(row) => <Peek row={row} />}
      exportPath={requirementsApi.evidenceList.path}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} action={create} />}
    />
  );
}
