import { timeZone } from '../../../shared/date.ts';
import { idInCapitals } from '../intake/hsa-id.ts';
import { momentReader } from '../intake/moment.ts';

/** Told of a cell that does not hold what its column should. */
export const UNREADABLE = Symbol('unreadable');
type Read = string | typeof UNREADABLE;

const [earliestDay, latestDay] = ['1970-01-01', '2149-06-06'];
const [earliestBirth, latestBirth] = ['1900-01-01', '2149-06-06'];
const mostCharacters = 256;
const wholeNumber = /^-?\d{1,9}$/;
const DAY = /^(\d{4})-?(\d\d)-?(\d\d)$/;
const marks: Readonly<Record<string, string>> = {
  '1': '1',
  ja: '1',
  true: '1',
  yes: '1',
  x: '1',
  '0': '0',
  nej: '0',
  false: '0',
  no: '0',
};
const blockKinds: Readonly<Record<string, string>> = { inner: 'Inner', outer: 'Outer', inre: 'Inner', yttre: 'Outer' };

/** How each kind of cell is read, to what the engine reads; never called with an empty cell. */
export const cellKinds = {
  text: (cell) => (cell.length <= mostCharacters ? cell : UNREADABLE),
  /** The id of a user, unit or provider, in the letters the log has it in. */
  hsaId: (cell) => (cell.length <= mostCharacters ? idInCapitals(cell) : UNREADABLE),
  /** The identity of a patient or employee; it becomes a pseudonym. */
  person: (cell) => (cell.length <= mostCharacters ? withoutDash(cell) : UNREADABLE),
  /** Written in capitals, so that it is the same however it was written; it becomes a pseudonym. */
  surname: (cell) => (cell.length <= mostCharacters ? cell.toLocaleUpperCase('sv').replace(/\s+/g, ' ') : UNREADABLE),
  number: (cell) => (wholeNumber.test(cell) ? cell : UNREADABLE),
  day: (cell) => dayWithin(cell, earliestDay, latestDay),
  birthday: (cell) => dayWithin(cell, earliestBirth, latestBirth),
  moment: momentInSeconds(),
  mark: (cell) => marks[cell.toLowerCase()] ?? UNREADABLE,
  blockKind: (cell) => blockKinds[cell.toLowerCase()] ?? UNREADABLE,
} as const satisfies Record<string, (cell: string) => Read>;

const withoutDash = (id: string): string => (/^\d{8}-\d{4}$/.test(id) ? id.replace('-', '') : id);

/** A day the engine can hold: what lies further out is the first or the last it can. A time after the day is left out. */
function dayWithin(cell: string, first: string, last: string): Read {
  const [, year, month, dayOfMonth] =
    DAY.exec(cell.length > 10 && /^.{10}[T ]/.test(cell) ? cell.slice(0, 10) : cell) ?? [];
  const day = `${year}-${month}-${dayOfMonth}`;
  if (year === undefined || !exists(day)) return UNREADABLE;
  if (day < first) return first;
  return day > last ? last : day;
}

const known = new Map<string, boolean>();

function exists(day: string): boolean {
  const before = known.get(day);
  if (before !== undefined) return before;
  const is =
    !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  known.set(day, is);
  return is;
}

/** Seconds since 1970 of a moment in Swedish time, or with its zone; a day alone is its midnight, an hour that never was the next. */
function momentInSeconds(): (cell: string) => Read {
  const moment = momentReader(timeZone);
  return (cell) => {
    const raw = /^\d{4}-\d\d-\d\d$/.test(cell) ? `${cell}T00:00:00` : cell;
    const read = moment(raw);
    if (typeof read !== 'string') return String(Math.floor(Date.parse(read.at) / 1000));
    return read === 'no-such-time' ? nextHour(raw) : UNREADABLE;
  };
}

function nextHour(raw: string): Read {
  try {
    const { epochMilliseconds } = Temporal.PlainDateTime.from(raw.replace(' ', 'T')).toZonedDateTime(timeZone);
    return String(Math.floor(epochMilliseconds / 1000));
  } catch {
    return UNREADABLE;
  }
}
