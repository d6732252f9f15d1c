import { timeZone } from '../../../shared/date.ts';
import type { MisfitReason } from './misfit.ts';

type Moment = { at: string; ambiguous: boolean };
type TimeFault = Extract<MisfitReason, 'no-time' | 'unreadable-time' | 'no-such-time'>;

/** One local hour: the hour in UTC as `YYYY-MM-DDTHH`, or why there is none. */
type Hour = { utc: string; ambiguous: boolean } | { fault: TimeFault };

const FORM =
  /^(\d{4})-?(\d\d)-?(\d\d)[T ]?(\d\d):?([0-5]\d)(?::?([0-5]\d)(?:[.,](\d{1,9}))?)?\s?(Z|[+-]\d\d(?::?[0-5]\d)?)?$/i;
const [COLON, POINT, ZERO] = [0x3a, 0x2e, 0x30];
const [earliestYear, latestYear] = [1980, 2099];
const hoursKept = 50_000;

/**
 * Reads moments as log sources write them: `2026-10-25T02:30:00`, with space or `T`, with or without seconds and decimals.
 * A zone in the text wins; without one the clock is `zone`, whose offset is whole hours. The hour that comes twice in October
 * is read as the first of the two and marked; the hour that never was in March is refused. `skewSeconds`: how far the source's
 * clock is ahead, taken from what it says.
 */
export function momentReader(zone: string = timeZone, skewSeconds = 0): (raw: string) => Moment | TimeFault {
  const read = hourReader(zone);
  return skewSeconds === 0 ? read : (raw) => setRight(read(raw), skewSeconds);
}

/** The moment by our clock, of one by a clock so many seconds ahead. */
function setRight(moment: Moment | TimeFault, skewSeconds: number): Moment | TimeFault {
  if (typeof moment === 'string') return moment;
  return { ...moment, at: new Date(Date.parse(moment.at) - skewSeconds * 1000).toISOString() };
}

function hourReader(zone: string): (raw: string) => Moment | TimeFault {
  const hours = new Map<string, Hour>();
  const hourOf = (key: string): Hour => {
    const known = hours.get(key);
    if (known) return known;
    if (hours.size >= hoursKept) hours.clear();
    const hour = hourIn(zone, key);
    hours.set(key, hour);
    return hour;
  };
  return (raw) => {
    const hour = hasPlainForm(raw) ? hours.get(raw.slice(0, 13)) : undefined;
    if (!hour || 'fault' in hour) return slowly(raw, hourOf);
    const rest = raw.length === 19 ? `${raw.slice(13)}.000Z` : `${raw.slice(13)}Z`;
    return { at: hour.utc + rest, ambiguous: hour.ambiguous };
  };
}

/** `YYYY-MM-DD?HH:MM:SS` or the same with three decimals; the part before the first colon is vouched for by the known hours. */
function hasPlainForm(raw: string): boolean {
  if (raw.length !== 19 && raw.length !== 23) return false;
  if (raw.charCodeAt(13) !== COLON || raw.charCodeAt(16) !== COLON) return false;
  if (!isDigit(raw, 14, 5) || !isDigit(raw, 15, 9) || !isDigit(raw, 17, 5) || !isDigit(raw, 18, 9)) return false;
  if (raw.length === 19) return true;
  return raw.charCodeAt(19) === POINT && isDigit(raw, 20, 9) && isDigit(raw, 21, 9) && isDigit(raw, 22, 9);
}

function isDigit(text: string, at: number, highest: number): boolean {
  const digit = text.charCodeAt(at) - ZERO;
  return digit >= 0 && digit <= highest;
}

function slowly(raw: string, hourOf: (key: string) => Hour): Moment | TimeFault {
  if (raw === '') return 'no-time';
  const [all, year = '', month, day, clock, minute, second = '00', decimals = '', zone] = FORM.exec(raw) ?? [];
  if (all === undefined || Number(year) < earliestYear || Number(year) > latestYear) return 'unreadable-time';
  const rest = `:${minute}:${second}.${decimals.slice(0, 3).padEnd(3, '0')}`;
  if (zone !== undefined) return zoned(`${year}-${month}-${day}T${clock}${rest}`, zone);
  const hour = hourOf(`${year}-${month}-${day}${all.length > 10 && all[10] === ' ' ? ' ' : 'T'}${clock}`);
  return 'fault' in hour ? hour.fault : { at: `${hour.utc}${rest}Z`, ambiguous: hour.ambiguous };
}

function zoned(local: string, zone: string): Moment | TimeFault {
  const sameClock = Date.parse(`${local}Z`);
  // A day that does not exist rolls over to another one.
  if (Number.isNaN(sameClock) || new Date(sameClock).toISOString().slice(0, 13) !== local.slice(0, 13))
    return 'unreadable-time';
  return { at: new Date(sameClock - offsetMs(zone)).toISOString(), ambiguous: false };
}

function offsetMs(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || 0)];
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function hourIn(zone: string, key: string): Hour {
  const local = readLocal(key);
  if (!local) return { fault: 'unreadable-time' };
  const first = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!first.toPlainDateTime().equals(local)) return { fault: 'no-such-time' };
  const second = local.toZonedDateTime(zone, { disambiguation: 'later' });
  return { utc: first.toInstant().toString().slice(0, 13), ambiguous: !first.equals(second) };
}

function readLocal(key: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(`${key}:00`, { overflow: 'reject' });
  } catch {
    return null;
  }
}
