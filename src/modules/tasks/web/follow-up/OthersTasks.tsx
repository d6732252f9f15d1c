import { useMemo } from 'react';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterList } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useText } from '../../../../ui/Words.tsx';
import { type FollowedTask, followUpApi } from '../../contract/follow-up.ts';
import { When } from '../../contract/task.ts';
import { findPeople, tasks, useKinds } from '../calls.ts';
import { DueMark } from '../inbox/DueMark.tsx';
import { recipientNames } from '../settings/step-words.ts';
import { followText, label, text } from '../texts.ts';

function LastTold({ lastTold }: Pick<FollowedTask, 'lastTold'>) {
  const t = useText();
  if (!lastTold) return <span className="faint">–</span>;
  return (
    <>
      {t(recipientNames[lastTold.recipient])}, <DateText at={lastTold.on} />
    </>
  );
}

const columns: Column<FollowedTask>[] = [
  { key: 'title', label: label.task, cell: ({ kindName, title }) => `${kindName}: ${title}`, width: '34%' },
  { key: 'due', label: label.due, cell: (task) => <DueMark task={task} />, sort: 'dueOn', oneLine: true, card: 'head' },
  { key: 'person', label: label.person, cell: ({ person }) => person },
  { key: 'unit', label: label.unit, cell: ({ unit }) => unit },
  { key: 'told', label: label.lastTold, cell: (task) => <LastTold {...task} /> },
];

const fixedFilters: Filter[] = [
  {
    kind: 'choice',
    name: 'when',
    label: label.when,
    options: When.options.map((value) => ({ value, label: text[value] })),
  },
  { kind: 'record', name: 'personId', label: label.person, search: findPeople },
];

function useFilters(): Filter[] {
  const { data } = useKinds();
  return useMemo(() => {
    const options = (data?.items ?? []).map(({ kind, name }) => ({ value: kind, label: { sv: name, en: name } }));
    return [...fixedFilters, { kind: 'choice', name: 'kind', label: text.kind, options }];
  }, [data]);
}

/** The open tasks of a unit and those below, each with who was told last. */
export function OthersTasks({ unitId }: { unitId: string | undefined }) {
  const t = useText();
  const filters = useFilters();
  const fixed = useMemo(() => (unitId ? { unitId } : {}), [unitId]);
  const register = useRegister(tasks.others, { name: 'tasks.others', sort: 'dueOn', filters, fixed });
  return (
    <RegisterList
      register={register}
      counted={text.counted}
      columns={columns}
      rowKey={({ id }) => id}
      name={({ kindName, title }) => `${kindName}: ${title}`}
      to={({ path }) => path ?? '/tasks/follow-up'}
      exportPath={followUpApi.others.path}
      empty={<EmptyState title={t(followText.nothing)} text={t(followText.nothingText)} />}
    />
  );
}
