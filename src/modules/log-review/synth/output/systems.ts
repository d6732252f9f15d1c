import { chance, purpose } from '../chance/draw.ts';
import type { Plan } from '../region/plan.ts';
import { activities, resourceTypes } from '../work/rows.ts';
import type { World } from '../world/world.ts';

/** Systems that write logs, by number: hospital record, primary care record, laboratory, medicines, images, national overview. */
export const systemCount = 6;
const [HOSPITAL, PRIMARY, LABORATORY, MEDICINES, IMAGES, OVERVIEW] = [0, 1, 2, 3, 4, 5];
/** The national overview speaks another dialect: zones in its times and UUIDs as log ids. */
export const withZone = (system: number): boolean => system === OVERVIEW;
export const systemLetters = 'JPLMRN';

const MOST_SKEW = 90;

/** How many seconds each system's clock is fast. */
export const clockSkew = ({ seed }: Plan): Int32Array => {
  const draw = chance(seed, purpose.clock);
  return Int32Array.from({ length: systemCount }, (_, system) => draw.between(-MOST_SKEW, MOST_SKEW, system));
};

const byType = Int8Array.from(resourceTypes, (type) => {
  const own = { Läkemedel: MEDICINES, Provsvar: LABORATORY, Bild: IMAGES } as Readonly<Record<string, number>>;
  return own[type] ?? -1;
});
const overview = resourceTypes.indexOf('Översikt');
const emergency = activities.indexOf('Nödöppning');

/** For each unit its record system. */
export const recordSystems = ({ units }: World): Uint8Array =>
  Uint8Array.from(units.kind, (kind) => (kind === 'primärvård' ? PRIMARY : HOSPITAL));

/** Which system wrote a row. */
export function systemOf(activity: number, type: number, isOwnUnit: boolean, record: number): number {
  if (type === overview && !isOwnUnit && activity !== emergency) return OVERVIEW;
  const special = byType[type] ?? -1;
  return special >= 0 ? special : record;
}
