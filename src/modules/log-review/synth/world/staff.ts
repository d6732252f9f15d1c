import { chance, type Draw, purpose } from '../chance/draw.ts';
import type { Plan } from '../region/plan.ts';
import { ageOn, mark, type People } from './people.ts';
import type { Units } from './units.ts';

export const roles = [
  'sjuksköterska',
  'undersköterska',
  'läkare',
  'sekreterare',
  'övrig',
  'student',
  'system',
] as const;
export type Role = (typeof roles)[number];
const shares: readonly (readonly [Role, number])[] = [
  ['sjuksköterska', 0.35],
  ['undersköterska', 0.25],
  ['läkare', 0.16],
  ['sekreterare', 0.08],
  ['student', 0.01],
  ['övrig', 0.15],
];

/** Accounts of systems, which read in bulk and are nobody's. They come after the people who work. */
export const systemAccounts = 3;
export const NOWHERE = 0xffff;
const SECOND_UNIT = 0.15;
const AGENCY = 0.03;
const NEWCOMERS = 0.04;
const LEAVERS = 0.04;
const LEAVING_DAYS = 90;
const CAREER_DAYS = 4_380;
const PLACEMENT_DAYS = 42;

/** Those who work, by number from 0. Days are counted from 1970-01-01; 0 as an end: none. */
export type Staff = {
  /** People; `total` counts system accounts too. */
  readonly count: number;
  readonly total: number;
  readonly unit: Uint16Array;
  /** Other units one works at: `NOWHERE` for none; a third only for those who are hired by the day. */
  readonly second: Uint16Array;
  readonly third: Uint16Array;
  readonly role: Uint8Array;
  readonly person: Uint32Array;
  readonly from: Int32Array;
  /** The end the staff file knows, and the last day one really worked. */
  readonly to: Int32Array;
  readonly lastDay: Int32Array;
};

function roleAt(place: number): number {
  let left = place;
  for (const [role, share] of shares) {
    if (left < share) return roles.indexOf(role);
    left -= share;
  }
  return roles.indexOf('övrig');
}

function blank(count: number): Staff {
  const total = count + systemAccounts;
  const [unit, second, third] = [new Uint16Array(total), new Uint16Array(total), new Uint16Array(total)];
  const [from, to, lastDay] = [new Int32Array(total), new Int32Array(total), new Int32Array(total)];
  const [role, person] = [new Uint8Array(total), new Uint32Array(total)];
  return { count, total, unit, second, third, role, person, from, to, lastDay };
}

function otherUnits(staff: Staff, units: Units, member: number, draw: Draw): void {
  const { u } = draw.at(member);
  const other = () => Math.floor(draw.v * units.count);
  staff.second[member] = u < SECOND_UNIT ? other() : NOWHERE;
  draw.at(member, 1);
  staff.third[member] = u < AGENCY ? other() : NOWHERE;
}

/** How many more come and go in a region of several months, and over how many more days. */
const turnover = ({ months, period }: Plan): { more: number; days: number } =>
  months === 1 ? { more: 1, days: 0 } : { more: 1 + (months - 1) / 3, days: period.last - period.first + 1 };

function employment(staff: Staff, plan: Plan, member: number, draw: Draw): void {
  const [{ period, lateEnd }, { more, days }] = [plan, turnover(plan)];
  const { u, v } = draw.at(member);
  const student = roles[staff.role[member] ?? 0] === 'student';
  const isNew = u < NEWCOMERS * more && !student;
  const back = student ? PLACEMENT_DAYS : isNew ? LEAVING_DAYS + days : CAREER_DAYS;
  staff.from[member] = period.first - 1 - Math.floor(v * back) + (student ? 7 : 0) + (isNew ? days : 0);
  if (draw.at(member, 1).u >= LEAVERS * more || student) return;
  const last = Math.max((staff.from[member] ?? 0) + 1, period.last - Math.floor(draw.v * (LEAVING_DAYS + days)));
  const late = draw.at(member, 2).u < lateEnd.share ? 1 + Math.floor(draw.v * lateEnd.days) : 0;
  staff.lastDay[member] = last;
  staff.to[member] = last - late;
}

/** Walks on from a person until a living adult of working age without marks is found. */
function adult(people: People, start: number, day: number): number {
  for (let step = 0; step < people.count; step++) {
    const person = (start + step) % people.count;
    const age = ageOn(people, person, day);
    const fit = age > 21 && age < 66 && people.marks[person] === 0 && people.diedOn[person] === 0;
    if (fit) return person;
  }
  throw new RangeError('There are too few people for the staff');
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** A step that visits every one of `count` places before it returns to the first, far from its neighbours. */
function stride(count: number): number {
  let step = Math.floor(count * 0.381966) + 1;
  while (divisor(step, count) > 1) step++;
  return step;
}

/** Who the staff are among the people: spread over the region, so that colleagues are seldom neighbours. */
function settle(staff: Staff, people: People, { seed, period }: Plan): void {
  const [draw, step] = [chance(seed, purpose.staffPerson), stride(staff.count)];
  const share = people.count / staff.count;
  for (let member = 0; member < staff.count; member++) {
    const place = (member * step) % staff.count;
    const person = adult(people, Math.floor((place + draw.unit(member) / 2) * share), period.last);
    staff.person[member] = person;
    people.marks[person] = (people.marks[person] ?? 0) | mark.staff;
  }
}

function appoint(staff: Staff, units: Units): void {
  for (let unit = 0; unit < units.count; unit++)
    staff.unit.fill(unit, units.firstStaff[unit], units.firstStaff[unit + 1]);
  const office = units.kind.indexOf('administration');
  staff.unit.fill(office, staff.count);
  staff.second.fill(NOWHERE);
  staff.third.fill(NOWHERE);
  staff.role.fill(roles.indexOf('system'), staff.count);
}

/** The staff of a plan; marks in `people` who they are. */
export function staffOf(plan: Plan, units: Units, people: People): Staff {
  const staff = blank(plan.staff);
  const draws = [purpose.role, purpose.assignment, purpose.employment].map((number) => chance(plan.seed, number));
  const [role, assignment, career] = draws as [Draw, Draw, Draw];
  appoint(staff, units);
  for (let member = 0; member < staff.count; member++) {
    staff.role[member] = roleAt(role.unit(member));
    otherUnits(staff, units, member, assignment);
    employment(staff, plan, member, career);
  }
  settle(staff, people, plan);
  return staff;
}

/** Whether someone worked here on a day: what really was, not what the staff file says. */
export const worksOn = ({ from, lastDay }: Staff, member: number, day: number): boolean => {
  const last = lastDay[member] ?? 0;
  return day >= (from[member] ?? 0) && (last === 0 || day <= last);
};
