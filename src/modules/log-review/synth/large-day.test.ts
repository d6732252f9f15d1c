import { describe, expect, test } from 'vitest';
import { planOf } from './region/plan.ts';
import { Background } from './work/background.ts';
import { Care } from './work/care.ts';
import { Contacts, contactKinds, NO_CONTACT, reach } from './work/contacts.ts';
import { Roster } from './work/roster.ts';
import { Rows } from './work/rows.ts';
import { roles } from './world/staff.ts';
import { headcount } from './world/units.ts';
import { type World, worldOf } from './world/world.ts';

const plan = planOf({ size: 'L', seed: 1, shape: 'first', month: '2026-10' });
const world = worldOf(plan);
const wednesday = plan.period.first + 13;

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
const shareOf = <T>(list: readonly T[], holds: (each: T) => boolean): number => list.filter(holds).length / list.length;

/** The rows of one day, as the log has them before dirt. */
function rowsOf(on: World, day: number): Rows {
  const [roster, rows, contacts] = [new Roster(on), new Rows(), new Contacts(on)];
  const care = new Care(on, roster, rows);
  roster.open(day);
  for (let near = day - reach.before; near <= day + reach.after; near++) care.fill(contacts.on(near), day);
  new Background(on, roster, rows).fill(day);
  return rows;
}

describe('a large region', () => {
  test('has units as uneven as the handbook says', () => {
    const sizes = Array.from({ length: plan.units }, (_, unit) => headcount(world.units, unit));
    expect(Math.max(...sizes)).toBeGreaterThan(300);
    expect(median(sizes)).toBeGreaterThan(13);
    expect(median(sizes)).toBeLessThan(20);
    expect(shareOf(world.units.kind, (kind) => kind === 'primärvård')).toBeCloseTo(0.23, 1);
    expect(shareOf(world.units.kind, (kind) => kind === 'akut')).toBeCloseTo(0.05, 1);
  });

  test('has the roles the handbook says', () => {
    const all = [...world.staff.role];
    expect(shareOf(all, (role) => roles[role] === 'sjuksköterska')).toBeCloseTo(0.35, 2);
    expect(shareOf(all, (role) => roles[role] === 'läkare')).toBeCloseTo(0.16, 2);
  });

  test('has the kinds of contacts the handbook says, and patients who come again', () => {
    const { patient, kind, count } = new Contacts(world).on(wednesday);
    const places = Array.from({ length: count }, (_, place) => place).filter((place) => kind[place] !== NO_CONTACT);
    const share = (name: (typeof contactKinds)[number]) =>
      shareOf(places, (place) => contactKinds[kind[place] ?? 0] === name);
    expect(share('besök')).toBeCloseTo(0.7, 1);
    expect(share('slutenvård')).toBeCloseTo(0.08, 1);
    expect(share('akutbesök')).toBeCloseTo(0.07, 1);
    const seen = places.map((place) => patient[place] ?? 0);
    expect(new Set(seen).size / seen.length).toBeLessThan(0.98);
  });

  test('leaves about two and a half million rows on a working day, some sixty for each at work', () => {
    const rows = rowsOf(world, wednesday);
    expect(rows.count).toBeGreaterThan(2_200_000);
    expect(rows.count).toBeLessThan(2_900_000);
    const byUser = new Uint32Array(plan.staff);
    for (const user of rows.user.subarray(0, rows.count)) byUser[user] = (byUser[user] ?? 0) + 1;
    const busy = [...byUser].filter((count) => count > 0);
    expect(median(busy)).toBeGreaterThan(45);
    expect(median(busy)).toBeLessThan(90);
    const p99 = busy.toSorted((a, b) => a - b)[Math.floor(busy.length * 0.99)] ?? 0;
    expect(p99).toBeGreaterThan(180);
    expect(p99).toBeLessThan(400);
  }, 60_000);
});
