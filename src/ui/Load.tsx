import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState.tsx';
import { NoticeLine } from './Notices.tsx';
import { LinesSkeleton } from './Skeletons.tsx';
import { text } from './texts.ts';
import { useText } from './Words.tsx';

type LoadProps<T> = {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  /** What to show while waiting, of the size of what comes. */
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
};

/** Shows a query's answer; waiting and failing are never shown as empty. */
export function Load<T>({ query, skeleton = <LinesSkeleton />, children }: LoadProps<T>) {
  const t = useText();
  const { data, error, refetch } = query;
  if (data === undefined) return error ? <ErrorState error={error} retry={() => void refetch()} /> : skeleton;
  return (
    <>
      {error && <NoticeLine tone="watch">{t(text.staleData)}</NoticeLine>}
      {children(data)}
    </>
  );
}
