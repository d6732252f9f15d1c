import { useQuery } from '@tanstack/react-query';
import { DateText } from '../../../../ui/DateText.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { MyTask } from '../../contract/reading.ts';
import { documents } from '../calls.ts';
import { mineText as text } from './texts.ts';
import '../document.css';

const mostShown = 5;

/** Where each kind of task is done. */
const placeOf = ({ kind, documentId }: MyTask): string => {
  if (kind === 'examine' || kind === 'approve') return `/documents/${documentId}/approve`;
  return kind === 'answer' ? `/documents/${documentId}?tab=reading` : `/documents/${documentId}`;
};

function Due({ dueOn }: Pick<MyTask, 'dueOn'>) {
  if (!dueOn) return null;
  const day = <DateText at={dueOn} as="near" />;
  return dueOn < today() ? <StatusMark tone="late">{day}</StatusMark> : <span className="soft">{day}</span>;
}

/** What one is asked to read, review, approve or answer, soonest first. */
export function MyDocuments() {
  const t = useText();
  const { data } = useQuery({ queryKey: ['documents', 'mine'], queryFn: () => documents.myDocuments({}) });
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t(text.title)}>
      <ul className="document-reviews">
        {data.items.slice(0, mostShown).map((task) => (
          <li key={`${task.kind} ${task.documentId}`}>
            <span>
              <Go to={placeOf(task)}>{task.title}</Go> <span className="soft small">{t(text[task.kind])}</span>
            </span>
            <Due dueOn={task.dueOn} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
