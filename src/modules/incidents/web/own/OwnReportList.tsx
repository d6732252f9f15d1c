import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import type { Column } from '../../../../ui/register/column.ts';
import { RegisterPage } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { OwnReportRow } from '../../contract/report.ts';
import { incidents } from '../calls.ts';
import { label } from '../texts.ts';
import { KindName } from '../words.tsx';
import { Heading } from './Heading.tsx';
import { headingOf } from './heading-of.ts';
import { NewMessages } from './NewMessages.tsx';
import { StandingMark } from './StandingMark.tsx';
import { text } from './texts.ts';

const columns: Column<OwnReportRow>[] = [
  { key: 'what', label: text.what, cell: (row) => <Heading report={row} /> },
  {
    key: 'state',
    label: label.state,
    cell: ({ state }) => <StandingMark state={state} />,
    card: 'head',
    oneLine: true,
  },
  {
    key: 'messages',
    label: text.messages,
    cell: ({ messages }) => <NewMessages count={messages} />,
    card: 'head',
    oneLine: true,
  },
  { key: 'kind', label: label.kind, cell: ({ kind }) => <KindName kind={kind} />, hidden: true },
  { key: 'number', label: label.number, cell: ({ number }) => number, oneLine: true },
  { key: 'unit', label: label.unit, cell: ({ unit }) => unit },
  {
    key: 'receivedAt',
    label: label.received,
    cell: ({ receivedAt }) => <DateText at={receivedAt} as="near" />,
    sort: true,
    oneLine: true,
  },
];

/** What one has reported oneself. */
export default function OwnReportList() {
  const t = useText();
  const register = useRegister(incidents.ownReports, { name: 'incident-reports', sort: '-receivedAt' });
  const report = (
    <ButtonLink kind="main" to="/incident-reports/new">
      {t(text.report)}
    </ButtonLink>
  );
  return (
    <RegisterPage
      register={register}
      title={t(text.title)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      action={report}
      rowKey={({ id }) => id}
      name={({ what }) => headingOf(what)}
      to={({ id }) => `/incident-reports/${id}`}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} action={report} />}
    />
  );
}
