import { type Role, roles } from '../world/staff.ts';
import { type Activity, activities, code, type Purpose, purposes, type ResourceType, resourceTypes } from './rows.ts';

/** What a role does, in 256ths; what is left over is the first word. */
type Habit = {
  readonly activity: Partial<Record<Activity, number>>;
  readonly type: Partial<Record<ResourceType, number>>;
};

const reading: Habit['type'] = {
  Läkemedel: 40,
  Provsvar: 36,
  Bild: 12,
  Remiss: 18,
  Diagnos: 20,
  Vårdkontakt: 26,
  Översikt: 14,
};
const office: Habit['type'] = { Remiss: 60, Vårdkontakt: 90, Diagnos: 20 };
const nurse: Habit = { activity: { Skriva: 26, Signera: 12, Vidimera: 2, Utskrift: 3 }, type: reading };
const habits: Readonly<Record<Role, Habit>> = {
  sjuksköterska: nurse,
  student: nurse,
  undersköterska: { activity: { Skriva: 14, Utskrift: 1 }, type: reading },
  läkare: { activity: { Skriva: 30, Signera: 18, Vidimera: 8, Utskrift: 3 }, type: reading },
  sekreterare: { activity: { Skriva: 50, Utskrift: 10 }, type: office },
  övrig: { activity: { Skriva: 18, Signera: 4, Utskrift: 3 }, type: reading },
  system: { activity: {}, type: { Vårdkontakt: 128 } },
};

const SIDES = 256;

function spread<T extends string>(words: readonly T[], shares: Partial<Record<T, number>>): Uint8Array {
  const table = new Uint8Array(SIDES);
  let place = 0;
  for (const [number, word] of words.entries()) {
    const share = shares[word] ?? 0;
    table.fill(number, place, place + share);
    place += share;
  }
  return table;
}

const tables = roles.map((role) => ({
  activity: spread(activities, habits[role].activity),
  type: spread(resourceTypes, habits[role].type),
}));
const activityTable = Uint8Array.from(tables.flatMap(({ activity }) => [...activity]));
const typeTable = Uint8Array.from(tables.flatMap(({ type }) => [...type]));

const care = purposes.indexOf('Vård och behandling' satisfies Purpose);

/** What someone in a role does in one row of care, by 16 random bits. */
export function habit(role: number, bits: number): number {
  const activity = activityTable[role * SIDES + (bits & 255)] ?? 0;
  return code(activity, care, typeTable[role * SIDES + ((bits >>> 8) & 255)] ?? 0);
}
