import { useMay } from '../../../../ui/Actor.tsx';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterPage } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { PlanRow } from '../../contract/plan.ts';
import { actionsApi } from '../../contract.ts';
import { may } from '../../permissions.ts';
import { actions, findUnits } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { planLabel as label, planText as text } from './texts.ts';
import { yearsOf } from './years.ts';

const columns: Column<PlanRow>[] = [
  { key: 'title', label: label.title, cell: ({ title }) => title, sort: true, width: '38%' },
  { key: 'years', label: label.years, cell: yearsOf, sort: 'lastYear', oneLine: true, card: 'head' },
  { key: 'unit', label: label.unit, cell: ({ unit }) => unit },
  { key: 'decidedBy', label: label.decidedBy, cell: ({ decidedBy }) => decidedBy },
  { key: 'decidedOn', label: label.decidedOn, cell: ({ decidedOn }) => <DateText at={decidedOn} />, oneLine: true },
  { key: 'goals', label: label.goals, cell: ({ goals }) => <NumberText value={goals} />, align: 'end' },
];

const years = Array.from({ length: 10 }, (_, place) => String(new Date().getFullYear() + 3 - place));
const filters: Filter[] = [
  {
    kind: 'choice',
    name: 'year',
    label: text.inYear,
    options: years.map((value) => ({ value, label: { sv: value, en: value } })),
  },
  { kind: 'record', name: 'unitId', label: label.unit, search: findUnits },
];

/** The register of action plans. */
export default function PlanList() {
  const t = useText();
  const register = useRegister(actions.plans, { name: 'action-plans', sort: '-lastYear', filters });
  const create = useMay(may.managePlans) && (
    <ButtonLink kind="main" to="/action-plans/new">
      {t(text.create)}
    </ButtonLink>
  );
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.plans)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      action={create}
      rowKey={({ id }) => id}
      name={({ title }) => title}
      to={({ id }) => `/action-plans/${id}`}
      exportPath={actionsApi.plans.path}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} action={create} />}
    />
  );
}
