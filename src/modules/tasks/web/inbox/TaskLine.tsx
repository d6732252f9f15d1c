import { Go } from '../../../../ui/Go.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Task } from '../../contract/task.ts';
import { text } from '../texts.ts';
import { DueMark } from './DueMark.tsx';

/** What is asked and about what; the title leads to the record. For another's task it says whose. */
export function TaskLine({ task }: { task: Task }) {
  const t = useText();
  const { kindName, title, path, unit, person, relation, mayAct } = task;
  return (
    <li className="task">
      <div className="task-words">
        <span className="task-title">{path ? <Go to={path}>{title}</Go> : title}</span>
        <span className="task-where">
          {kindName}
          {relation !== 'mine' && <strong> {t(text.forOther, { name: person })}</strong>} · {unit}
          {relation === 'standIn' && !mayAct && <> · {t(text.only, { name: person })}</>}
        </span>
      </div>
      <span className="task-due">
        <DueMark task={task} />
      </span>
    </li>
  );
}
