import { IconArrowForwardUp } from '@tabler/icons-react';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Tabs } from '../../../../ui/Tabs.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Summary } from '../../contract/task.ts';
import { useSummary } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { text } from '../texts.ts';
import { Away } from './Away.tsx';
import { DoneTasks } from './DoneTasks.tsx';
import { OpenTasks } from './OpenTasks.tsx';
import '../tasks.css';

const openIn = ({ late, week, later, noDay, standIn }: Summary) => late + week + later + noDay + standIn;

/** Everything one is asked to do, from every part of Värna. */
export default function MyTasks() {
  const t = useText();
  const { data: summary } = useSummary();
  const nothing = <EmptyState title={t(text.nothing)} text={t(text.nothingText)} />;
  const nothingTold = <EmptyState title={t(text.nothingTold)} text={t(text.nothingToldText)} />;
  const told = () => <OpenTasks relation="told" summary={summary} lead={t(text.toldLead)} empty={nothingTold} />;
  return (
    <div className="tasks">
      <PageTitle
        title={t(pageTitles.mine)}
        lead={t(text.lead)}
        actions={
          <ButtonLink icon={IconArrowForwardUp} to="/tasks/delegations">
            {t(text.handOver)}
          </ButtonLink>
        }
      />
      <Away />
      <Tabs
        label={t(text.parts)}
        tabs={[
          {
            key: 'open',
            label: t(text.toDo),
            ...(summary ? { count: openIn(summary) } : {}),
            content: () => <OpenTasks summary={summary} empty={nothing} />,
          },
          { key: 'told', label: t(text.told), ...(summary ? { count: summary.told } : {}), content: told },
          { key: 'done', label: t(text.done), content: () => <DoneTasks /> },
        ]}
      />
    </div>
  );
}
