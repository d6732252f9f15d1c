import { Go } from '../../../../ui/Go.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Goal } from '../../contract/plan.ts';
import { expectedOn, shareGone } from '../../rules/goal.ts';
import { GoalStatusMark } from '../marks.tsx';
import { goalLabel, goalText, planText } from './texts.ts';
import { measured } from './years.ts';

/** How much of the way has been gone, with a mark where the line to the target stood that day. */
function Way({ goal }: { goal: Goal }) {
  const t = useText();
  const { latest } = goal;
  if (!latest) return null;
  const share = shareGone(goal, latest.value);
  const due = shareGone(goal, expectedOn(goal, latest.holdsOn));
  const cut = (percent: number) => `${Math.min(Math.max(percent, 0), 100)}%`;
  return (
    <div className="goal-way">
      <div className="goal-bar" aria-hidden="true">
        <span className="goal-gone" style={{ width: cut(share) }} />
        <span className="goal-due" style={{ left: cut(due) }} />
      </div>
      <span className="soft small">{t(goalText.gone, { share })}</span>
    </div>
  );
}

function Actions({ actions: { open, late, done } }: Goal) {
  const t = useText();
  return (
    <span className="goal-actions small">
      {t(planText.actionsOf, { done, open })}
      {late > 0 && (
        <StatusMark tone="late">{t(late === 1 ? planText.lateOne : planText.late, { count: late })}</StatusMark>
      )}
    </span>
  );
}

function Line({ goal }: { goal: Goal }) {
  const t = useText();
  const { language } = useLanguage();
  const said = goal.latest && measured(goal.latest.value, goal, language);
  return (
    <li className="goal-line">
      <div className="goal-words">
        <span className="soft small">
          {goal.number} {goal.area && `· ${goal.area}`}
        </span>
        <Go to={`/goals/${goal.id}`}>{goal.title}</Go>
        <span className="soft small">{goal.measure}</span>
        <Actions {...goal} />
      </div>
      <div className="goal-figures">
        <GoalStatusMark status={goal.status} />
        {said && goal.latest && <span>{t(goalText.valueOn, { value: said, day: goal.latest.holdsOn })}</span>}
        <Way goal={goal} />
        <span className="soft small">
          {t(goalLabel.target)} {measured(goal.target, goal, language)}, {goal.targetOn}
        </span>
      </div>
    </li>
  );
}

/** A plan's goals, each with where it stands and what is under way. */
export const GoalLines = ({ goals }: { goals: readonly Goal[] }) => (
  <ul className="goal-lines">
    {goals.map((goal) => (
      <Line key={goal.id} goal={goal} />
    ))}
  </ul>
);
