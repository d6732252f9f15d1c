import { useMemo } from 'react';
import { useMay } from '../../../ui/Actor.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FactList } from '../../../ui/Facts.tsx';
import { optionsOf } from '../../../ui/options.ts';
import type { Column } from '../../../ui/register/column.ts';
import type { Filter } from '../../../ui/register/filter.ts';
import { RegisterPage } from '../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../ui/register/useRegister.ts';
import { useText } from '../../../ui/Words.tsx';
import { type DocumentRow, documentsApi } from '../contract.ts';
import { may } from '../permissions.ts';
import { documents, findUnits, useAreas } from './calls.ts';
import { DocumentStatusMark } from './DocumentStatusMark.tsx';
import { ReviewDay } from './ReviewDay.tsx';
import { label, pageTitles, text } from './texts.ts';
import { kindNames, opennessNames, statusNames } from './words.ts';
import './document.css';

function Kind({ kind }: Pick<DocumentRow, 'kind'>) {
  return useText()(kindNames[kind]);
}

function OpennessName({ openness }: Pick<DocumentRow, 'openness'>) {
  return useText()(opennessNames[openness]);
}

const Decision = ({ decidedBy, decidedOn }: Pick<DocumentRow, 'decidedBy' | 'decidedOn'>) => (
  <>
    {decidedBy}{' '}
    {decidedOn && (
      <span className="document-day">
        <DateText at={decidedOn} />
      </span>
    )}
  </>
);

const columns: Column<DocumentRow>[] = [
  { key: 'title', label: label.title, cell: ({ title }) => title, sort: true, width: '30%' },
  { key: 'number', label: label.number, cell: ({ number }) => number, sort: true, oneLine: true },
  { key: 'kind', label: label.kind, cell: (row) => <Kind kind={row.kind} /> },
  { key: 'review', label: label.nextReview, cell: (row) => <ReviewDay document={row} />, sort: 'nextReviewOn' },
  { key: 'unit', label: label.unit, cell: ({ unit }) => unit },
  {
    key: 'status',
    label: label.status,
    cell: ({ status }) => <DocumentStatusMark status={status} />,
    oneLine: true,
    card: 'head',
  },
  { key: 'decided', label: label.decision, cell: (row) => <Decision {...row} />, sort: 'decidedOn', card: 'none' },
  { key: 'openness', label: label.openness, cell: (row) => <OpennessName openness={row.openness} />, card: 'none' },
  { key: 'area', label: label.area, cell: ({ area }) => area, card: 'none', hidden: true },
];

const fixedFilters: Filter[] = [
  { kind: 'choice', name: 'status', label: label.status, options: optionsOf(statusNames) },
  { kind: 'choice', name: 'kind', label: label.kind, options: optionsOf(kindNames) },
  { kind: 'record', name: 'unitId', label: label.unit, search: findUnits },
  { kind: 'choice', name: 'openness', label: label.openness, options: optionsOf(opennessNames) },
  { kind: 'day', name: 'reviewBefore', label: label.reviewBefore, phrase: text.reviewBeforePhrase },
];

/** The filters, with the areas the region has named. */
function useFilters(): Filter[] {
  const { data } = useAreas();
  return useMemo(() => {
    const options = (data?.items ?? []).map(({ id, sv, en }) => ({ value: id, label: { sv, en } }));
    return [...fixedFilters, { kind: 'choice', name: 'areaId', label: label.area, options }];
  }, [data]);
}

function Peek({ row }: { row: DocumentRow }) {
  const t = useText();
  return (
    <FactList
      facts={[
        { label: t(label.status), value: <DocumentStatusMark status={row.status} /> },
        { label: t(label.nextReview), value: <ReviewDay document={row} as="long" /> },
        { label: t(label.number), value: row.number },
        { label: t(label.kind), value: t(kindNames[row.kind]) },
        { label: t(label.unit), value: row.unit },
        { label: t(label.area), value: row.area },
        { label: t(label.decidedBy), value: row.decidedBy },
        { label: t(label.decidedOn), value: row.decidedOn && <DateText at={row.decidedOn} as="long" /> },
        { label: t(label.openness), value: t(opennessNames[row.openness]) },
      ]}
    />
  );
}

/** The register of governing documents. */
export default function DocumentList() {
  const t = useText();
  const filters = useFilters();
  const register = useRegister(documents.list, { name: 'documents', sort: 'title', filters });
  const create = useMay(may.edit) && (
    <ButtonLink kind="main" to="/documents/new">
      {t(text.create)}
    </ButtonLink>
  );
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.documents)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      action={
        <>
          <ButtonLink to="/documents/areas">{t(text.findByArea)}</ButtonLink>
          {create}
        </>
      }
      rowKey={({ id }) => id}
      name={({ title }) => title}
      to={({ id }) => `/documents/${id}`}
      peek={(row) => <Peek row={row} />}
      exportPath={documentsApi.list.path}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} action={create} />}
    />
  );
}
