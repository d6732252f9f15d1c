import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import type { Column } from '../../../../ui/register/column.ts';
import { RegisterList } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useText } from '../../../../ui/Words.tsx';
import { inboxApi } from '../../contract/inbox.ts';
import type { Task } from '../../contract/task.ts';
import { tasks } from '../calls.ts';
import { label, text } from '../texts.ts';
import { filters } from './KindChoice.tsx';

const columns: Column<Task>[] = [
  { key: 'title', label: label.task, cell: ({ title, kindName }) => `${kindName}: ${title}`, width: '40%' },
  { key: 'outcome', label: label.outcome, cell: ({ outcomeName }) => outcomeName, card: 'head' },
  {
    key: 'closedAt',
    label: label.closedAt,
    cell: ({ closedAt }) => <DateText at={closedAt} as="near" />,
    sort: 'closedAt',
    oneLine: true,
  },
  { key: 'closedBy', label: label.closedBy, cell: ({ closedBy }) => closedBy ?? '' },
  { key: 'due', label: label.due, cell: ({ dueOn }) => <DateText at={dueOn} />, oneLine: true },
];

/** What is no longer open, latest first. */
export function DoneTasks() {
  const t = useText();
  const register = useRegister(tasks.done, { name: 'tasks.done', sort: '-closedAt', filters });
  return (
    <RegisterList
      register={register}
      counted={text.counted}
      columns={columns}
      rowKey={({ id }) => id}
      name={({ kindName, title }) => `${kindName}: ${title}`}
      to={({ path }) => path ?? '/tasks'}
      exportPath={inboxApi.done.path}
      empty={<EmptyState title={t(text.nothingDone)} text={t(text.nothingDoneText)} />}
    />
  );
}
