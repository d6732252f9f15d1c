import type { z } from 'zod';
import { addressOf, problemFrom } from '../shared/client.ts';

/** What another module answers at its address, read in the shape one needs of it. */
export async function askOther<S extends z.ZodType>(
  shape: S,
  path: string,
  query: Record<string, unknown> = {},
): Promise<z.output<S>> {
  const headers = { 'accept-language': document.documentElement.lang };
  const answer = await fetch(addressOf({ path }, { query }), { headers });
  if (!answer.ok) throw await problemFrom(answer);
  return shape.parse(await answer.json());
}
