import { hmac } from './hmac.ts';

/** How samples are drawn; a change of anything here is a new version. */
export const ALGORITHM = 'v1';

/** Where an event lies in the frame: at a unit of the log ('' for the whole region), in a stratum. */
export type Place = { readonly unit: string; readonly stratum: string };

/** What is put before the event's id in a key: algorithm, month and stratum. */
export const beforeId = (month: string, { unit, stratum }: Place): string =>
  `${ALGORITHM}|${month}|${unit}/${stratum}|`;

/** The key an event is drawn by: the smallest of a stratum are taken. `eventId` is the SHA-256 of the event in hexadecimal. */
export const keyOf = (seed: Buffer, month: string, place: Place, eventId: string): string =>
  hmac(seed, beforeId(month, place) + eventId);

/** The month (1–12) in which it is a user's turn in a year. */
export const turnOf = (seed: Buffer, year: number, user: string): number =>
  (Number.parseInt(hmac(seed, `${ALGORITHM}|${year}|${user}`).slice(0, 8), 16) % 12) + 1;
