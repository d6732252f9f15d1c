import { Go } from '../../../ui/Go.tsx';
import { StatusShape, type Tone } from '../../../ui/StatusMark.tsx';
import { today } from '../../../ui/today.ts';
import { useText } from '../../../ui/Words.tsx';
import { type CalendarItem, taskKind } from '../contract.ts';
import { text } from './texts.ts';

/** `Birgitta Åslund, Johan Ekvall och 298 till`. */
function usePeople({ people, peopleCount }: CalendarItem): string {
  const t = useText();
  const named = people.join(', ');
  return peopleCount > people.length ? t(text.peopleMore, { named, count: peopleCount - people.length }) : named;
}

/** What is open and whose day has passed stands out; a task of one's own is set off from days to know of. */
function toneOf({ day, kind, mine }: CalendarItem): Tone {
  if (day < today()) return 'late';
  return mine && kind === taskKind ? 'watch' : 'neutral';
}

/** One thing with a day. `brief`: a line of the grid; otherwise with whose it is, and where. */
export function Entry({ item, brief = false }: { item: CalendarItem; brief?: boolean }) {
  const t = useText();
  const tone = toneOf(item);
  const people = usePeople(item);
  const title = `${item.what}: ${item.title}`;
  return (
    <div className={`calendar-entry tone-${tone}`} title={brief ? `${title} (${people || item.unit})` : undefined}>
      <StatusShape tone={tone} size={11} />
      <div>
        <span className="calendar-what">{item.what}</span>{' '}
        {item.path ? <Go to={item.path}>{item.title}</Go> : item.title}
        {tone === 'late' && <span className="unseen"> ({t(text.lateMark)})</span>}
        {!brief && (
          <span className="soft small calendar-where">
            {[item.number, people, item.unit].filter(Boolean).join(' · ')}
          </span>
        )}
      </div>
    </div>
  );
}
