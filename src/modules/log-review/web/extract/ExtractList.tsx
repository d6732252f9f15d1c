import { useMay } from '../../../../ui/Actor.tsx';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterPage } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { LogExtractRow } from '../../contract/extract.ts';
import { may } from '../../permissions.ts';
import { extractStateNames } from '../../texts/extract.ts';
import { pageTitles } from '../page-titles.ts';
import { extracts } from './calls.ts';
import { practiceText, listText as text } from './texts.ts';
import { ExtractStateMark } from './words.tsx';

const columns: Column<LogExtractRow>[] = [
  { key: 'number', label: text.number, cell: ({ number }) => number, sort: true, oneLine: true },
  { key: 'state', label: text.state, cell: ({ state }) => <ExtractStateMark state={state} />, card: 'head' },
  {
    key: 'period',
    label: text.period,
    cell: ({ fromOn, toOn }) => (
      <span className="figures">
        {fromOn} – {toOn}
      </span>
    ),
    oneLine: true,
  },
  {
    key: 'requested',
    label: text.requested,
    cell: (row) => <DateText at={row.requestedOn} as="near" />,
    oneLine: true,
  },
  { key: 'withheld', label: text.withheld, cell: ({ withheld }) => withheld },
  { key: 'by', label: text.by, cell: ({ madeBy }) => madeBy },
  {
    key: 'made',
    label: text.made,
    cell: (row) => <DateText at={row.madeAt} as="near" />,
    sort: 'madeAt',
    oneLine: true,
  },
];
const filters: Filter[] = [{ kind: 'choice', name: 'state', label: text.state, options: optionsOf(extractStateNames) }];

/** The log extracts made for patients, by number: no patient stands in the list. */
export default function ExtractList() {
  const t = useText();
  const register = useRegister(extracts.extracts, { name: 'extracts', sort: '-madeAt', filters });
  const decides = useMay(may.editRules);
  const make = (
    <ButtonLink kind="main" to="/log-review/extracts/new">
      {t(text.make)}
    </ButtonLink>
  );
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.extracts)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      action={
        <>
          {decides && <ButtonLink to="/log-review/practice">{t(practiceText.verb)}</ButtonLink>}
          {make}
        </>
      }
      rowKey={({ id }) => id}
      name={({ number }) => number}
      to={({ id }) => `/log-review/extracts/${id}`}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} action={make} />}
    />
  );
}
