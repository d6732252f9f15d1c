import { DateText } from '../../../../ui/DateText.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { homeText as text } from './texts.ts';
import { useLatestFrozen } from './useHome.ts';
import '../style/home.css';

const few = 3;

/** The assessments frozen last; nothing when there are none. */
export function LastFrozen() {
  const t = useText();
  const items = useLatestFrozen(few).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Panel title={t(text.lastFrozen)}>
      <ul className="home-lines">
        {items.map(({ id, title, framework, unit, approver, assessedOn }) => (
          <li key={id}>
            <span className="home-words">
              <Go to={`/requirements/frozen/${id}`}>{title}</Go>
              <span className="soft small">
                {framework} · {unit} · {t(text.approvedBy, { name: approver })}
              </span>
            </span>
            <span className="small">
              <DateText at={assessedOn} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
