import type { ReactNode } from 'react';
import { usePathValue } from '../address.ts';
import { PageTitle } from '../PageTitle.tsx';
import { RecordComments } from './RecordComments.tsx';

type RecordPageProps = {
  /** The record's id, when it is not the `id` of the address; `null` for what is no record. */
  id?: string | null;
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
  /** Decisions, changes, readers. */
  below?: ReactNode;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A record: what it is and what happens next, the facts, the rail, what people say, the story. */
export function RecordPage({
  id,
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
  const inAddress = usePathValue('id');
  const known = id === undefined ? inAddress : (id ?? '');
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
          {uuid.test(known) && <RecordComments key={known} id={known} />}
          {below && <div className="record-below">{below}</div>}
        </div>
        {rail && <div className="record-rail">{rail}</div>}
      </div>
    </article>
  );
}
