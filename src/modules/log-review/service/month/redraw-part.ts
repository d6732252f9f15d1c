import { asSystem } from '../../../../platform/assemble.ts';
import type { Services } from '../../../../platform/services.ts';
import { regionId } from '../../../organisation/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { placesOf } from '../../rules/placing.ts';
import { unitsByHsa } from '../../store/month-places.ts';
import type { StratumStored } from '../../store/redraw.ts';
import { homesIn, logUnits } from './gather.ts';

type Whose = { unit_hsa: string; user_hsa: string };

/** What of a month is compared: strata by the unit of the log ('' for those of the region), and items by where and whose they are. */
export type Part = { ofFrame: (unitHsa: string) => boolean; ofItem: (item: Whose) => boolean };

export const everywhere: Part = { ofFrame: () => true, ofItem: () => true };

type Asked = { month: string; unitId: string; strata: readonly StratumStored[] };

/** A unit's part: the units of the log that belonged to it when the month was drawn, and those without a stratum of their own that do now. */
export async function partOf(services: Services, engine: Engine, { month, unitId, strata }: Asked): Promise<Part> {
  const belonged = new Map(strata.map(({ unit_hsa, unit_id }) => [unit_hsa, unit_id]));
  const homes = await homesIn(engine, month);
  const units = await logUnits(engine);
  const placeOf = await asSystem(services, 'logReview.redraw', async ({ db }) =>
    placesOf((await unitsByHsa(db)).ids, units, (await regionId(db)) ?? ''),
  );
  return {
    ofFrame: (unit) => unit === '' || belonged.get(unit) === unitId,
    ofItem: ({ unit_hsa, user_hsa }) => (belonged.get(unit_hsa) ?? placeOf(unit_hsa, homes.get(user_hsa))) === unitId,
  };
}
