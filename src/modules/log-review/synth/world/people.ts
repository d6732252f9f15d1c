import { chance, purpose } from '../chance/draw.ts';
import type { Plan } from '../region/plan.ts';
import { surnameCount } from './surnames.ts';

const YEAR = 365.25;
const HOUSEHOLDS_A_STREET = 40;
const STREETS_AN_AREA = 30;
/** Shares of households with 1, 2, 3 … members; 2.2 on average. */
const householdShares = [0.38, 0.3, 0.12, 0.13, 0.05, 0.02] as const;
const ANNUAL_DEATHS = 0.012;
const DEATH_DAYS = 400;
const SAME_SURNAME = 0.75;

/** What a person may be marked with; a person may have several. */
export const mark = { protected: 1, blocked: 2, watched: 4, staff: 8, media: 16 } as const;
const shares = { protected: 0.0015, blocked: 0.0015 } as const;

/** Where a household lives: one address a household, house numbers in a row along a street. */
export const street = (household: number): number => Math.floor(household / HOUSEHOLDS_A_STREET);
export const houseNumber = (household: number): number => 1 + (household % HOUSEHOLDS_A_STREET);
export const area = (household: number): number => Math.floor(street(household) / STREETS_AN_AREA);

/** Everyone in the region, by number from 0; a column a property. Days are counted from 1970-01-01. */
export type People = {
  readonly count: number;
  readonly household: Uint32Array;
  /** The first person of each household, and one past the last person at the end. */
  readonly firstOf: Uint32Array;
  readonly surname: Uint16Array;
  readonly bornOn: Int32Array;
  /** 0: living. */
  readonly diedOn: Int32Array;
  readonly marks: Uint8Array;
};

const sizeOf = (u: number): number => {
  let [size, left] = [1, u];
  for (const share of householdShares) {
    if (left < share) return size;
    left -= share;
    size++;
  }
  return 1;
};

function households({ seed, people }: Plan): Pick<People, 'household' | 'firstOf'> {
  const [draw, household] = [chance(seed, purpose.householdSize), new Uint32Array(people)];
  const firstOf: number[] = [];
  for (let person = 0; person < people; ) {
    const members = sizeOf(draw.unit(firstOf.length));
    household.fill(firstOf.length, person, person + members);
    firstOf.push(person);
    person += members;
  }
  return { household, firstOf: Uint32Array.from(firstOf.concat(people)) };
}

/** Log-uniform over the ranks: a few names are very common, most are rare. */
const rank = (u: number): number => Math.min(surnameCount - 1, Math.floor(surnameCount ** u) - 1);

function surnames({ seed, people }: Plan, household: Uint32Array): Uint16Array {
  const draw = chance(seed, purpose.surname);
  return Uint16Array.from({ length: people }, (_, person) => {
    const own = draw.at(person, 1).u;
    const named = draw.v < SAME_SURNAME ? draw.unit(household[person] ?? 0) : own;
    return rank(named);
  });
}

/** Ages from 0 to 100, evenly up to 70 and thinning out after that. */
const age = (u: number, v: number): number => (u < 0.8 ? (u / 0.8) * 70 : 70 + 30 * v * v);

function lives({ seed, people, period }: Plan): Pick<People, 'bornOn' | 'diedOn'> {
  const [born, fate] = [chance(seed, purpose.born), chance(seed, purpose.fate)];
  const [bornOn, diedOn] = [new Int32Array(people), new Int32Array(people)];
  for (let person = 0; person < people; person++) {
    bornOn[person] = period.last - 2 - Math.floor(age(born.at(person).u, born.v) * YEAR);
    const dies = fate.at(person).u < (ANNUAL_DEATHS * DEATH_DAYS) / YEAR;
    if (dies) diedOn[person] = Math.max((bornOn[person] ?? 0) + 1, period.last - Math.floor(fate.v * DEATH_DAYS));
  }
  return { bornOn, diedOn };
}

function marks({ seed, people }: Plan): Uint8Array {
  const draw = chance(seed, purpose.mark);
  return Uint8Array.from({ length: people }, (_, person) => {
    const { u, v } = draw.at(person);
    return (u < shares.protected ? mark.protected : 0) | (v < shares.blocked ? mark.blocked : 0);
  });
}

/** The people of a plan. */
export function peopleOf(plan: Plan): People {
  const { household, firstOf } = households(plan);
  return {
    count: plan.people,
    household,
    firstOf,
    surname: surnames(plan, household),
    ...lives(plan),
    marks: marks(plan),
  };
}

/** Whether someone is living on a day; one is not before birth, nor on the day of death. */
export const livesOn = ({ bornOn, diedOn }: People, person: number, day: number): boolean => {
  const died = diedOn[person] ?? 0;
  return day >= (bornOn[person] ?? 0) && (died === 0 || day < died);
};

export const ageOn = ({ bornOn }: People, person: number, day: number): number => (day - (bornOn[person] ?? 0)) / YEAR;
