/** Days that bear on whether evidence shows anything. */
export type EvidenceDays = { validUntil: string | null; withdrawnOn: string | null };

/** Whether evidence shows nothing any more on a day: it has run out or was withdrawn. Its last valid day still counts. */
export const isExpired = ({ validUntil, withdrawnOn }: EvidenceDays, today: string): boolean =>
  withdrawnOn !== null || (validUntil !== null && validUntil < today);
