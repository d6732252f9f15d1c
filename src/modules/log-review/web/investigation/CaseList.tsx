import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterPage } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { CaseRow } from '../../contract/investigation.ts';
import { caseStateNames } from '../../texts/investigation.ts';
import { pageTitles } from '../page-titles.ts';
import { cases } from './calls.ts';
import { listText as text } from './texts.ts';
import { CaseStateMark, OutcomeName } from './words.tsx';

function StepsLeft({ count }: { count: number }) {
  return useText()(text.left, { count });
}

function Next({ row }: { row: CaseRow }) {
  if (row.state !== 'open') return row.outcome && <OutcomeName outcome={row.outcome} />;
  return (
    <>
      <DateText at={row.nextOn} as="near" />{' '}
      <span className="soft small">
        · <StepsLeft count={row.stepsLeft} />
      </span>
    </>
  );
}

const columns: Column<CaseRow>[] = [
  { key: 'number', label: text.number, cell: ({ number }) => number, sort: true, oneLine: true },
  { key: 'state', label: text.state, cell: ({ state }) => <CaseStateMark state={state} />, card: 'head' },
  { key: 'unit', label: text.unit, cell: ({ unit }) => unit },
  { key: 'next', label: text.next, cell: (row) => <Next row={row} /> },
  {
    key: 'opened',
    label: text.opened,
    cell: (row) => <DateText at={row.openedAt} as="near" />,
    sort: 'openedAt',
    oneLine: true,
  },
];
const filters: Filter[] = [{ kind: 'choice', name: 'state', label: text.state, options: optionsOf(caseStateNames) }];

/** The investigations one may take part of. */
export default function CaseList() {
  const t = useText();
  const register = useRegister(cases.cases, { name: 'cases', sort: '-openedAt', filters });
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.cases)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      action={<ButtonLink to="/log-review/checks">{t(text.checks)}</ButtonLink>}
      rowKey={({ id }) => id}
      name={({ number }) => number}
      to={({ id }) => `/log-review/cases/${id}`}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} />}
    />
  );
}
