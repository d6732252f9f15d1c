import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { useGo } from '../../../../ui/address.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { actionsApi } from '../../contract.ts';
import { actions, known, useOwnUnit } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { PlanFields } from './PlanFields.tsx';
import { planText as text } from './texts.ts';
import '../style/actions.css';

/** Draws up a plan; its goals come after. */
export default function NewPlan() {
  const t = useText();
  const go = useGo();
  const [id] = useState(newId);
  const unit = useOwnUnit('managePlans');
  const year = Number(today().slice(0, 4)) + 1;
  return (
    <>
      <PageTitle title={t(pageTitles.newPlan)} back={{ to: '/action-plans', label: t(pageTitles.plans) }} />
      <div className="action-form">
        <Form
          schema={actionsApi.createPlan.body}
          initial={{ id, firstYear: year, lastYear: year, ...(unit ? { unitId: unit.id } : {}) }}
          save={(body) => actions.createPlan({ body })}
          saved={(plan) => go(`/action-plans/${plan.id}`)}
          cancel={() => go('/action-plans')}
          submit={t(text.createVerb)}
          draftKey="actions.new-plan"
        >
          <PlanFields known={known(unit)} />
        </Form>
      </div>
    </>
  );
}
