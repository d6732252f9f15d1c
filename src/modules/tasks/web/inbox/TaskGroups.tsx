import { useId } from 'react';
import { useText } from '../../../../ui/Words.tsx';
import { type Task, When } from '../../contract/task.ts';
import { text } from '../texts.ts';
import { TaskLine } from './TaskLine.tsx';

type GroupProps = { when: When; tasks: readonly Task[]; count: number | undefined };

function Group({ when, tasks, count }: GroupProps) {
  const t = useText();
  const id = useId();
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby={id} className="task-group">
      <h2 id={id} className={`task-group-name task-group-${when}`}>
        {t(text[when])} {count !== undefined && <span className="tab-count">{count}</span>}
      </h2>
      <ul className="task-list">
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </ul>
    </section>
  );
}

type TaskGroupsProps = { tasks: readonly Task[]; counts?: Partial<Record<When, number>> };

/** Tasks under what has passed, what is near, what comes later and what has no day. */
export const TaskGroups = ({ tasks, counts = {} }: TaskGroupsProps) =>
  When.options.map((when) => (
    <Group key={when} when={when} tasks={tasks.filter((task) => task.when === when)} count={counts[when]} />
  ));
