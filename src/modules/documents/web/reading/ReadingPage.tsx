import { useQuery } from '@tanstack/react-query';
import { showDay } from '../../../../shared/date.ts';
import { useMay } from '../../../../ui/Actor.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { ConfirmButton } from '../../../../ui/Confirm.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterList } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { AskedPerson, ReadRequest } from '../../contract/reading.ts';
import { documentsApi } from '../../contract.ts';
import { may } from '../../permissions.ts';
import { documents, findUnits, useDocument } from '../calls.ts';
import { ReadBar } from './ReadBar.tsx';
import { RequestStatus } from './ReadingTab.tsx';
import { askReadText as text } from './texts.ts';
import { UnitBars } from './UnitBars.tsx';
import '../document.css';

const answers = {
  none: [text.answerNone, 'neutral'],
  read: [text.answerRead, 'ok'],
  notUnderstood: [text.answerNot, 'late'],
} as const;

function Answer({ answer }: Pick<AskedPerson, 'answer'>) {
  const t = useText();
  const [words, tone] = answers[answer ?? 'none'];
  return <StatusMark tone={tone as Tone}>{t(words)}</StatusMark>;
}

const columns: Column<AskedPerson>[] = [
  { key: 'name', label: text.name, cell: ({ name }) => name, sort: true },
  { key: 'unit', label: text.unit, cell: ({ unit }) => unit },
  { key: 'answer', label: text.answer, cell: ({ answer }) => <Answer answer={answer} />, card: 'head' },
  { key: 'answeredAt', label: text.answeredAt, cell: ({ answeredAt }) => <DateText at={answeredAt} as="near" /> },
];

const filters: Filter[] = [
  {
    kind: 'choice',
    name: 'answer',
    label: text.answer,
    options: Object.entries(answers).map(([value, [label]]) => ({ value, label })),
  },
  { kind: 'record', name: 'unitId', label: text.unit, search: findUnits },
];

function People({ request: { id } }: { request: ReadRequest }) {
  const t = useText();
  const register = useRegister(
    ({ query }: { query: Parameters<typeof documents.askedPeople>[0]['query'] }) =>
      documents.askedPeople({ params: { id }, query }),
    { name: `documents.reading.${id}`, sort: 'name', filters },
  );
  return (
    <Panel title={t(text.whoTitle)}>
      <RegisterList
        register={register}
        counted={text.counted}
        columns={columns}
        rowKey={({ id: person }) => person}
        name={({ name }) => name}
        to={({ id: person }) => `/organisation/people/${person}`}
        exportPath={documentsApi.askedPeople.path.replace(':id', id)}
        empty={<EmptyState title={t(text.noPeople)} text={t(text.noPeopleText)} />}
      />
    </Panel>
  );
}

function Close({ request: { id } }: { request: ReadRequest }) {
  const t = useText();
  const close = useSend(documents.closeReading, { said: t(text.closed) });
  return (
    <ConfirmButton
      busy={close.busy}
      title={t(text.closeAsk)}
      text={t(text.closeText)}
      verb={t(text.close)}
      onConfirm={() => close.send({ params: { id }, body: {} })}
    >
      {t(text.close)}
    </ConfirmButton>
  );
}

function Shown({ request }: { request: ReadRequest }) {
  const t = useText();
  const mayClose = useMay(may.edit) && ['open', 'asking'].includes(request.status);
  const document = useDocument(request.documentId).data;
  const { documentId, versionNumber: number, dueOn, late } = request;
  return (
    <>
      <PageTitle
        title={t(text.page)}
        back={{ to: `/documents/${documentId}?tab=reading`, label: document?.title ?? '' }}
        beside={<RequestStatus request={request} />}
        actions={mayClose && <Close request={request} />}
      />
      <ReadBar caption={t(text.ofVersion, { number, day: showDay(dueOn) })} counts={request} />
      {late > 0 && <p className="soft document-note">{t(text.late, { late })}</p>}
      <UnitBars requestId={request.id} />
      <People request={request} />
    </>
  );
}

const whileAskingMs = 2000;

/** How far those asked have come: the whole, unit by unit, and each person. */
export default function ReadingPage() {
  const id = usePathValue('id');
  const query = useQuery({
    queryKey: ['documents', 'reading', id],
    queryFn: () => documents.readRequest({ params: { id } }),
    refetchInterval: ({ state }) => (state.data?.status === 'asking' ? whileAskingMs : false),
  });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(request) => <Shown request={request} />}
    </Load>
  );
}
