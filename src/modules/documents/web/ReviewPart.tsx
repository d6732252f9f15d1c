import { useQuery } from '@tanstack/react-query';
import { dayAfter } from '../../../shared/date.ts';
import { useActor } from '../../../ui/Actor.tsx';
import { Go } from '../../../ui/Go.tsx';
import { Load } from '../../../ui/Load.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { today } from '../../../ui/today.ts';
import { useText } from '../../../ui/Words.tsx';
import { may } from '../permissions.ts';
import { documents } from './calls.ts';
import { ReviewDay } from './ReviewDay.tsx';
import { reviewText as text } from './texts.ts';
import './document.css';

const aheadDays = 60;
const mostShown = 5;

const soon = () => dayAfter(today(), aheadDays);

/** The unit whose documents a person keeps, by the role that lets them. */
function useKeptUnit(): string | undefined {
  const roles = useActor()?.roles ?? [];
  return roles.find(({ role }) => may.edit.roles.includes(role))?.unitId;
}

/** Documents in force whose review is late or near, where one keeps them. */
export default function ReviewPart() {
  const t = useText();
  const unitId = useKeptUnit();
  const asked = {
    status: 'inForce',
    reviewBefore: soon(),
    sort: 'nextReviewOn',
    ...(unitId ? { unitId } : {}),
  } as const;
  const query = useQuery({
    queryKey: ['documents', 'to-review', asked],
    queryFn: () => documents.list({ query: { ...asked, limit: mostShown, count: '1' } }),
  });
  const all = (
    <Go to={`/documents?${new URLSearchParams(asked)}`}>{t(text.all, { count: query.data?.count ?? '' })}</Go>
  );
  if (query.data?.items.length === 0) return null;
  return (
    <Panel title={t(text.title)} beside={(query.data?.count ?? 0) > mostShown && all}>
      <Load query={query}>
        {({ items }) => (
          <ul className="document-reviews">
            {items.map((row) => (
              <li key={row.id}>
                <Go to={`/documents/${row.id}`}>{row.title}</Go>
                <ReviewDay document={row} />
              </li>
            ))}
          </ul>
        )}
      </Load>
    </Panel>
  );
}
