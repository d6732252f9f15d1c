import { dayText } from '../region/month.ts';

/** Region Exempel's invented organisation number, which no region has; its check digit holds. */
const PREFIX = 'SE2321009009-';
const two = (number: number): string => String(number).padStart(2, '0');

/** HSA-ids, all of one length a kind. Numbers from 0. */
export const staffHsa = (member: number): string => `${PREFIX}P${String(member + 1).padStart(5, '0')}`;
export const unitHsa = (unit: number): string => `${PREFIX}E${String(unit + 1).padStart(4, '0')}`;
export const divisionHsa = (division: number): string => `${PREFIX}D${String(division + 1).padStart(4, '0')}`;
export const providerHsa = (provider: number): string => `${PREFIX}V${String(provider + 1).padStart(4, '0')}`;
export const systemHsa = (system: number): string => `${PREFIX}S${String(system + 1).padStart(4, '0')}`;

const IDS = 10_000_000;
/** Shares no factor with 10 000 000, so that no two people get the same id. */
const STEP = 7_654_321;

/** An opaque patient id that tells nothing of household or age: 'P' and seven digits. */
export const patientId = (person: number): string => `P${String((person * STEP + 271_828) % IDS).padStart(7, '0')}`;

/** Local time without zone: 'YYYY-MM-DDTHH:MM:SS', of seconds since midnight of a day; may run into the next days. */
export function localTime(day: number, second: number): string {
  const whole = Math.floor(second / 86_400);
  const rest = second - whole * 86_400;
  return `${dayText(day + whole)}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
}
