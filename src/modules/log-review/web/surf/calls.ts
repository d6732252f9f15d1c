import { addressOf, problemFrom } from '../../../../shared/client.ts';
import { api } from '../../../../ui/api.ts';
import { SurfReceipt, surfApi } from '../../contract/surf.ts';

export const surf = api(surfApi);

type Sent = { id: string; month: string; file: File };

/** Sends a month's file as it is. A refusal is thrown as a `Problem`. */
export async function sendSurf({ id, month, file }: Sent): Promise<SurfReceipt> {
  const response = await fetch(addressOf(surfApi.takeSurf, { query: { id, month } }), {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'text/csv', 'accept-language': document.documentElement.lang },
  });
  if (!response.ok) throw await problemFrom(response);
  return SurfReceipt.parse(await response.json());
}
