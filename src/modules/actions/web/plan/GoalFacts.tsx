import type { z } from 'zod';
import { DateText } from '../../../../ui/DateText.tsx';
import { type Fact, Facts } from '../../../../ui/Facts.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { GoalDetail } from '../../contract/plan.ts';
import { actionsApi } from '../../contract.ts';
import { directionNames } from '../../texts/words.ts';
import { actions, known } from '../calls.ts';
import { GoalFields } from './GoalFields.tsx';
import { goalLabel as label, goalText as text } from './texts.ts';
import { measured } from './years.ts';

type Change = z.input<(typeof actionsApi)['changeGoal']['body']>;
const changeOf = ({ owner, ...goal }: GoalDetail): Change => ({ ...goal, ownerId: owner?.id ?? null });

function Edit({ goal, done }: { goal: GoalDetail; done: () => void }) {
  const t = useText();
  const { id } = goal;
  return (
    <Form
      schema={actionsApi.changeGoal.body}
      initial={changeOf(goal)}
      save={(body) => actions.changeGoal({ params: { id }, body })}
      reload={async () => changeOf(await actions.goal({ params: { id } }))}
      saved={done}
      cancel={done}
      submit={t(text.save)}
    >
      <GoalFields known={known(goal.owner)} />
    </Form>
  );
}

/** What a goal aims at, edited in place. */
export function GoalFacts({ goal }: { goal: GoalDetail }) {
  const t = useText();
  const { language } = useLanguage();
  const at = (value: number, day: string) => (
    <>
      {measured(value, goal, language)}, <DateText at={day} as="long" />
    </>
  );
  const facts: Fact[] = [
    { label: t(label.measure), value: goal.measure, wide: true },
    { label: t(label.baseline), value: at(goal.baseline, goal.baselineOn) },
    { label: t(label.target), value: at(goal.target, goal.targetOn) },
    { label: t(label.direction), value: t(directionNames[goal.direction]) },
    { label: t(label.owner), value: goal.owner?.name },
    { label: t(label.area), value: goal.area },
  ];
  return (
    <Facts
      title={t(text.about)}
      facts={facts}
      edit={goal.mayEdit ? (done) => <Edit goal={goal} done={done} /> : undefined}
    />
  );
}
