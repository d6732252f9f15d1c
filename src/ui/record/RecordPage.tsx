import type { ReactNode } from 'react';
import { PageTitle } from '../PageTitle.tsx';

type RecordPageProps = {
  title: string;
  /** Registry number or the like, above the title's other facts. */
  number?: string | null;
  back: { to: string; label: string };
  /** A framed `StatusMark`. */
  status?: ReactNode;
  owner?: ReactNode;
  /** What happens next and when: `<NextStep …>`. */
  next?: ReactNode;
  /** The one obvious next step, and at most a few others. */
  actions?: ReactNode;
  /** The facts: `Facts` groups and `Panel`s. */
  children: ReactNode;
  /** Clock or tasks, links, files. */
  rail?: ReactNode;
  /** Comments, decisions, changes, readers. */
  below?: ReactNode;
};

/** A record: what it is and what happens next, the facts, the rail, the story. */
export function RecordPage({
  title,
  number,
  back,
  status,
  owner,
  next,
  actions,
  children,
  rail,
  below,
}: RecordPageProps) {
  return (
    <article className="record">
      <PageTitle title={title} back={back} beside={status} actions={actions} />
      <div className="record-line">
        {number && <span className="figures">{number}</span>}
        {owner && <span>{owner}</span>}
      </div>
      {next}
      <div className={rail ? 'record-body record-railed' : 'record-body'}>
        <div className="record-facts">
          {children}
          {below && <div className="record-below">{below}</div>}
        </div>
        {rail && <div className="record-rail">{rail}</div>}
      </div>
    </article>
  );
}
