import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { useGo, usePathValue } from '../../../../ui/address.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Plan } from '../../contract/plan.ts';
import { actionsApi } from '../../contract.ts';
import { actions } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { GoalFields } from './GoalFields.tsx';
import { goalText as text } from './texts.ts';
import '../style/actions.css';

function NewForm({ plan }: { plan: Plan }) {
  const t = useText();
  const go = useGo();
  const [id] = useState(newId);
  const back = `/action-plans/${plan.id}`;
  return (
    <>
      <PageTitle title={t(pageTitles.newGoal)} back={{ to: back, label: plan.title }} />
      <div className="action-form">
        <Form
          schema={actionsApi.createGoal.body}
          initial={{
            id,
            planId: plan.id,
            baselineOn: `${plan.firstYear}-01-01`,
            targetOn: `${plan.lastYear}-12-31`,
            direction: 'up',
          }}
          save={(body) => actions.createGoal({ body })}
          saved={(goal) => go(`/goals/${goal.id}`)}
          cancel={() => go(back)}
          submit={t(text.createVerb)}
          draftKey={`actions.new-goal.${plan.id}`}
        >
          <GoalFields />
        </Form>
      </div>
    </>
  );
}

/** Adds a goal to a plan. */
export default function NewGoal() {
  const id = usePathValue('id');
  const query = useQuery({ queryKey: ['actions', 'plan', id], queryFn: () => actions.plan({ params: { id } }) });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(plan) => <NewForm plan={plan} />}
    </Load>
  );
}
