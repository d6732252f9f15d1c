import { useQuery } from '@tanstack/react-query';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { tasks } from '../calls.ts';
import { text } from '../texts.ts';
import { TaskLine } from './TaskLine.tsx';
import '../tasks.css';

const mostShown = 5;

/** The next few things one is asked to do, on the start page; nothing where nothing waits. */
export default function NextTasks() {
  const t = useText();
  const query = useQuery({
    queryKey: ['tasks', 'next'],
    queryFn: () => tasks.inbox({ query: { limit: mostShown, count: '1' } }),
  });
  const { items = [], count } = query.data ?? {};
  if (query.data && items.length === 0) return null;
  const all = <Go to="/tasks">{t(text.all, { count: count ?? '' })}</Go>;
  return (
    <Panel title={t(text.next)} beside={(count ?? 0) > mostShown && all}>
      <Load query={query}>
        {() => (
          <ul className="task-list">
            {items.map((task) => (
              <TaskLine key={task.id} task={task} />
            ))}
          </ul>
        )}
      </Load>
    </Panel>
  );
}
