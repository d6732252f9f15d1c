import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { incidents } from '../calls.ts';

/** A case; asking is noted as opening it. */
export const caseOf = (id: string) =>
  queryOptions({ queryKey: ['incidents', id], queryFn: () => incidents.get({ params: { id } }) });

/** What the decision table proposes for a case, and what has been decided. */
export const triageOf = (id: string) =>
  queryOptions({ queryKey: ['incidents', id, 'triage'], queryFn: () => incidents.triage({ params: { id } }) });

/**
 * A call that, when refused, has everything on screen asked anew before the reason is shown: what is written stays, and rests
 * on the case as it now is when it is sent again.
 */
export function useFresh<Input, Answer>(call: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return async (input: Input): Promise<Answer> => {
    try {
      return await call(input);
    } catch (refusal) {
      await queries.invalidateQueries();
      throw refusal;
    }
  };
}
