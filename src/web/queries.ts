import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from '../ui/explain.ts';
import { meKey } from './me.ts';

const mostTries = 2;
/** A refusal is an answer; only lost connections and failing servers are worth another try. */
const worthRetrying = (tries: number, error: Error) =>
  tries < mostTries && (isProblem(error) ? error.status >= 500 : error instanceof TypeError);

/** Asks the server; a session that ended anywhere sends to sign-in from everywhere. */
export function makeQueries(): QueryClient {
  const onError = (error: Error) => {
    if (isProblem(error) && error.status === 401) queries.setQueryData(meKey, null);
  };
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { retry: worthRetrying, staleTime: 5_000, refetchOnWindowFocus: true } },
  });
  return queries;
}
