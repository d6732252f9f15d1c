import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { documents } from '../calls.ts';
import { kindNames } from '../words.ts';
import { findText as text } from './texts.ts';

/** The documents in force within an area, by title. */
export function AreaDocuments({ areaId }: { areaId: string }) {
  const t = useText();
  const query = useInfiniteQuery({
    queryKey: ['documents', 'in-area', areaId],
    queryFn: ({ pageParam }) =>
      documents.list({
        query: { areaId, status: 'inForce', sort: 'title', limit: 50, ...(pageParam ? { after: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  return (
    <Load query={query}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return <EmptyState title={t(text.noneInArea)} text={t(text.noneInAreaText)} />;
        return (
          <>
            <ul className="find-hits">
              {rows.map(({ id, title, kind, unit }) => (
                <li key={id} className="find-hit">
                  <Go to={`/documents/${id}`} className="find-title">
                    {title}
                  </Go>
                  <span className="soft small">
                    {t(kindNames[kind])} · {unit}
                  </span>
                </li>
              ))}
            </ul>
            {query.hasNextPage && (
              <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t(text.more)}
              </Button>
            )}
          </>
        );
      }}
    </Load>
  );
}
