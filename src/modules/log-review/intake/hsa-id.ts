const HSA_ID = /^SE\d{10}-[A-Z0-9]{1,18}$/i;

/**
 * An id as it is kept: an HSA-id in capitals, however the system wrote it, so that logs, context and directory are held against
 * each other letter by letter. What does not have the form of an HSA-id is left as it is: letters may tell other ids apart.
 */
export const idInCapitals = (id: string): string => (HSA_ID.test(id) ? id.toUpperCase() : id);

/** The ways an id may stand in rows from before HSA-ids were kept in capitals: as given, in capitals, and with small letters. */
export function spellingsOf(id: string): string[] {
  if (!HSA_ID.test(id)) return [id];
  const [capital, small] = [id.toUpperCase(), id.toLowerCase()];
  return [...new Set([id, capital, small, `SE${small.slice(2)}`])];
}
