import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterPage } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { CheckRow } from '../../contract/check.ts';
import { causeNames, checkStateNames } from '../../texts/check.ts';
import { pageTitles } from '../page-titles.ts';
import { checks } from './calls.ts';
import { checkListText as text } from './check-texts.ts';
import { CheckStateMark } from './words.tsx';

function About({ row }: { row: CheckRow }) {
  const t = useText();
  return row.person ?? t(text.patient);
}

function Cause({ row }: { row: CheckRow }) {
  return useText()(causeNames[row.cause]);
}

const columns: Column<CheckRow>[] = [
  { key: 'number', label: text.number, cell: ({ number }) => number, sort: true, oneLine: true },
  { key: 'state', label: text.state, cell: ({ state }) => <CheckStateMark state={state} />, card: 'head' },
  { key: 'about', label: text.about, cell: (row) => <About row={row} /> },
  { key: 'cause', label: text.cause, cell: (row) => <Cause row={row} /> },
  {
    key: 'period',
    label: text.period,
    cell: ({ fromOn, toOn }) => (
      <span className="figures">
        {fromOn}–{toOn}
      </span>
    ),
    oneLine: true,
  },
  { key: 'by', label: text.by, cell: ({ orderedBy }) => orderedBy },
  {
    key: 'at',
    label: text.at,
    cell: (row) => <DateText at={row.orderedAt} as="near" />,
    sort: 'orderedAt',
    oneLine: true,
  },
];
const filters: Filter[] = [{ kind: 'choice', name: 'state', label: text.state, options: optionsOf(checkStateNames) }];

/** The targeted checks, who ordered them and how they stand. */
export default function CheckList() {
  const t = useText();
  const register = useRegister(checks.checks, { name: 'checks', sort: '-orderedAt', filters });
  const order = (
    <ButtonLink kind="main" to="/log-review/checks/new">
      {t(text.order)}
    </ButtonLink>
  );
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.checks)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      action={order}
      rowKey={({ id }) => id}
      name={({ number }) => number}
      to={({ id }) => `/log-review/checks/${id}`}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} action={order} />}
    />
  );
}
