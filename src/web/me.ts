import { useQuery } from '@tanstack/react-query';
import type { Actor } from '../ui/Actor.tsx';

/** Under this key the signed-in person is kept; `null` when signed out. */
export const meKey = ['me'];

const ask = (address: string, method: string) =>
  fetch(address, { method, headers: { 'accept-language': document.documentElement.lang } });

/** Schemas are loaded only to read a refusal, so that they stay out of the first load. */
async function refusal(answer: Response): Promise<Error> {
  const { problemFrom } = await import('../shared/client.ts');
  return problemFrom(answer);
}

async function whoAmI(): Promise<Actor | null> {
  const answer = await ask('/api/account/me', 'GET');
  if (answer.status === 401) return null;
  if (!answer.ok) throw await refusal(answer);
  return answer.json();
}

/** The signed-in person, `null` when signed out. */
export const useMe = () => useQuery({ queryKey: meKey, queryFn: whoAmI, staleTime: 60_000 });

/** Ends the session; answers where to end the identity provider's own, if there is one. */
export async function signOut(): Promise<string | null> {
  const answer = await ask('/api/account/sign-out', 'POST');
  if (answer.status === 401) return null;
  if (!answer.ok) throw await refusal(answer);
  const { url } = (await answer.json()) as { url: string | null };
  return url;
}
