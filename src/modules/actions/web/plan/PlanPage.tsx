import { IconFileDescription } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { showDay } from '../../../../shared/date.ts';
import { usePathValue } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { type Fact, Facts } from '../../../../ui/Facts.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { BarShare } from '../../../../ui/picture/BarShare.tsx';
import { RecordAttachments } from '../../../../ui/record/RecordAttachments.tsx';
import { RecordHistory } from '../../../../ui/record/RecordHistory.tsx';
import { RecordLinks } from '../../../../ui/record/RecordLinks.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { type Say, useText } from '../../../../ui/Words.tsx';
import type { Plan } from '../../contract/plan.ts';
import { GoalStatus } from '../../contract/words.ts';
import { actionsApi } from '../../contract.ts';
import { goalStatusNames } from '../../texts/words.ts';
import { actions, known } from '../calls.ts';
import { goalTones } from '../marks.tsx';
import { pageTitles } from '../page-titles.ts';
import { GoalLines } from './GoalLines.tsx';
import { PlanFields } from './PlanFields.tsx';
import { planLabel as label, planText as text } from './texts.ts';
import { yearsOf } from './years.ts';
import '../style/actions.css';
import '../style/plan.css';

type Change = z.input<(typeof actionsApi)['changePlan']['body']>;

function Edit({ plan, done }: { plan: Plan; done: () => void }) {
  const t = useText();
  const { id } = plan;
  return (
    <Form
      schema={actionsApi.changePlan.body}
      initial={plan as Change}
      save={(body) => actions.changePlan({ params: { id }, body })}
      reload={async () => (await actions.plan({ params: { id } })) as Change}
      saved={done}
      cancel={done}
      submit={t(text.save)}
    >
      <PlanFields known={known({ id: plan.unitId, name: plan.unit })} />
    </Form>
  );
}

const factsOf = (plan: Plan, t: Say): Fact[] => [
  { label: t(label.summary), value: plan.summary && <span className="pre-line">{plan.summary}</span>, wide: true },
  { label: t(label.unit), value: <Go to={`/organisation/units/${plan.unitId}`}>{plan.unit}</Go> },
  { label: t(label.years), value: yearsOf(plan) },
  { label: t(label.decidedBy), value: plan.decidedBy },
  { label: t(label.decidedOn), value: plan.decidedOn && <DateText at={plan.decidedOn} as="long" /> },
  { label: t(label.paragraph), value: plan.paragraph },
  { label: t(label.registryNumber), value: plan.registryNumber },
];

function Standings({ goals }: Plan) {
  const t = useText();
  const shares = GoalStatus.options.map((status) => ({
    label: t(goalStatusNames[status]).toLowerCase(),
    value: goals.filter((goal) => goal.status === status).length,
    tone: goalTones[status],
  }));
  return <BarShare caption={t(text.standings)} shares={shares} />;
}

function PlanRecord({ plan }: { plan: Plan }) {
  const t = useText();
  const { id, mayEdit, goals } = plan;
  const decided = plan.decidedOn
    ? t(text.decidedLine, { by: plan.decidedBy || '–', on: showDay(plan.decidedOn) })
    : t(text.notDecided);
  return (
    <RecordPage
      title={plan.title}
      number={plan.number}
      back={{ to: '/action-plans', label: t(pageTitles.plans) }}
      owner={`${plan.unit} · ${yearsOf(plan)} · ${decided}`}
      actions={
        <>
          <ButtonLink icon={IconFileDescription} to={`/action-plans/${id}/follow-up`}>
            {t(text.followUp)}
          </ButtonLink>
          {mayEdit && (
            <ButtonLink kind="main" to={`/action-plans/${id}/new-goal`}>
              {t(text.newGoal)}
            </ButtonLink>
          )}
        </>
      }
      below={
        <div className="plan-beside">
          <RecordAttachments id={id} mayWrite={mayEdit} />
          <RecordLinks id={id} mayWrite={mayEdit} />
          <RecordHistory id={id} />
        </div>
      }
    >
      {goals.length > 0 && <Standings {...plan} />}
      <Panel title={t(label.goals)}>
        {goals.length === 0 ? <p className="faint">{t(text.noGoals)}</p> : <GoalLines goals={goals} />}
      </Panel>
      <Facts
        title={t(text.about)}
        facts={factsOf(plan, t)}
        edit={mayEdit ? (done) => <Edit plan={plan} done={done} /> : undefined}
      />
    </RecordPage>
  );
}

/** One action plan: its goals, how they stand, who decided it. */
export default function PlanPage() {
  const id = usePathValue('id');
  const query = useQuery({ queryKey: ['actions', 'plan', id], queryFn: () => actions.plan({ params: { id } }) });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(plan) => <PlanRecord key={plan.id} plan={plan} />}
    </Load>
  );
}
