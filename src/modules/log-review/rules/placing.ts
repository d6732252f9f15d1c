/** A unit of the log and the unit above it there, by HSA-id. */
export type LogUnit = { readonly unit_hsa: string; readonly parent_hsa: string };

/**
 * Finds the unit of the organisation a unit of the log belongs to: itself when the organisation knows it, else the nearest above
 * it in the log's own tree that it knows. One that nobody knows may be misspelt: then that of `home`, where the user is
 * assigned, else the region. `known` is by HSA-id in capitals.
 */
export function placesOf(known: ReadonlyMap<string, string>, units: readonly LogUnit[], region: string) {
  const above = new Map(units.map(({ unit_hsa, parent_hsa }) => [unit_hsa.toUpperCase(), parent_hsa.toUpperCase()]));
  const found = new Map<string, string>();
  const placeOf = (unit: string): string | undefined => {
    const before = found.get(unit);
    if (before) return before;
    const place = nearest(unit.toUpperCase(), known, above);
    if (place) found.set(unit, place);
    return place;
  };
  return (unit: string, home = ''): string => placeOf(unit) ?? placeOf(home) ?? region;
}

function nearest(
  unit: string,
  known: ReadonlyMap<string, string>,
  above: ReadonlyMap<string, string>,
): string | undefined {
  const seen = new Set<string>();
  for (let at = unit; at && !seen.has(at); at = above.get(at) ?? '') {
    const id = known.get(at);
    if (id) return id;
    seen.add(at);
  }
  return undefined;
}

/** Someone who leads a unit or one above it and may judge there; `unitId` is the unit they lead. The nearest first. */
export type Leader = { readonly personId: string; readonly unitId: string };

/** Whose review an access goes to: of a unit, or the data protection officer's. */
export type Judged = { readonly unitId: string; readonly queue: 'unit' | 'protected' };

/**
 * Where an access at a unit is judged. Nobody judges their own, nor their superior's: what a leader of the unit or of one above it did
 * goes to the unit of the nearest leader above them, and when there is none to the data protection officer.
 * A unit that nobody leads is judged by the nearest leader above.
 */
export function judgedAt(unitId: string, personId: string | null, leaders: readonly Leader[], region: string): Judged {
  const own = leaders.findLast((leader) => leader.personId === personId);
  if (!own) return { unitId, queue: 'unit' };
  const above = leaders.slice(leaders.indexOf(own)).find((leader) => leader.unitId !== own.unitId);
  return above ? { unitId: above.unitId, queue: 'unit' } : { unitId: region, queue: 'protected' };
}
