import type { ReactNode } from 'react';
import { Row } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { ExportMenu } from '../../../../ui/register/ExportMenu.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { RowsSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { inboxApi } from '../../contract/inbox.ts';
import type { Summary } from '../../contract/task.ts';
import { tasks } from '../calls.ts';
import { text } from '../texts.ts';
import { filters, KindChoice } from './KindChoice.tsx';
import { TaskGroups } from './TaskGroups.tsx';

type OpenTasksProps = { summary: Summary | undefined; relation?: 'told'; lead?: ReactNode; empty: ReactNode };

/** What is open, by day, a page at a time. Counts stand only where all are one's own and of every kind. */
export function OpenTasks({ summary, relation, lead, empty }: OpenTasksProps) {
  const t = useText();
  const fixed = relation ? { relation } : {};
  const register = useRegister(tasks.inbox, { name: `tasks.${relation ?? 'open'}`, sort: 'dueOn', filters, fixed });
  const { query, rows, asked } = register;
  const narrowed = asked.kind !== undefined;
  const counts = summary && !relation && !narrowed && summary.standIn === 0 ? summary : {};
  return (
    <>
      {lead && <p className="panel-lead">{lead}</p>}
      <Row ends>
        {relation ? <span /> : <KindChoice kinds={summary?.kinds ?? []} />}
        <ExportMenu path={inboxApi.inbox.path} asked={asked} />
      </Row>
      <Load query={query} skeleton={<RowsSkeleton rows={8} />}>
        {() => rows.length === 0 && (narrowed ? <EmptyState title={t(text.nothingOfKind)} /> : empty)}
      </Load>
      <TaskGroups tasks={rows} counts={counts} />
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t(text.more)}
        </Button>
      )}
    </>
  );
}
