import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { dayNumber } from './region/month.ts';
import { aSyntheticRegion, type Cells, type ReadBack } from './testing.ts';

type Span = { readonly from: number; readonly to: number };

const day = (text: string | undefined, otherwise: number): number => (text ? dayNumber(text.slice(0, 10)) : otherwise);
const FOREVER = 99_999;

/** The strong explanations X01–X05 as the handbook defines them, in a way that has nothing to do with the engine. */
function spans({ rows }: ReadBack): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  const add = (patient = '', unit = '', span: Span) => {
    const list = found.get(`${patient} ${unit}`) ?? [];
    found.set(`${patient} ${unit}`, list);
    list.push(span);
  };
  for (const { patient_id, unit_hsa, start, end } of rows('encounter'))
    add(patient_id, unit_hsa, { from: day(start, 0) - 14, to: day(end, FOREVER) + 60 });
  for (const { patient_id, unit_hsa, booked_on, time } of rows('appointment'))
    add(patient_id, unit_hsa, { from: day(booked_on, 0), to: day(time, 0) + 30 });
  for (const { patient_id, from_unit, to_unit, ordered_at, answered_at } of rows('order')) {
    const [from, to] = [day(ordered_at, 0), day(answered_at, FOREVER)];
    add(patient_id, to_unit, { from: from - 3, to: to + 30 });
    add(patient_id, from_unit, { from, to: to + 60 });
  }
  for (const { patient_id, unit_hsa } of rows('listing')) add(patient_id, unit_hsa, { from: 0, to: FOREVER });
  return found;
}

const eventOf = ({ user_hsa, patient_id, unit_hsa, at = '' }: Cells): string =>
  `${user_hsa} ${patient_id} ${unit_hsa} ${at.slice(0, 10)}`;

describe.each([
  { shape: 'first', onRows: 0.965, onEvents: 0.96 },
  { shape: 'second', onRows: 0.95, onEvents: 0.945 },
] as const)('the $shape shape', ({ shape, ...least }) => {
  const region = aSyntheticRegion({ shape });
  afterAll(() => rmSync(region.directory, { recursive: true }));
  const known = spans(region);
  const isExplained = ({ patient_id, unit_hsa, at = '' }: Cells): boolean =>
    (known.get(`${patient_id} ${unit_hsa}`) ?? []).some(({ from, to }) => from <= day(at, 0) && day(at, 0) <= to);
  const fits = ({ at = '', patient_id }: Cells) => at.startsWith('2026-10') && patient_id !== '';
  const log = region.rows('log').filter(fits);
  const planted = new Set(region.rows('answers').flatMap(({ log_ids = '' }) => log_ids.split(';')));

  test('nearly all of what is not planted is explained, on rows more than on events', () => {
    const honest = log.filter(({ log_id = '', user_hsa }) => !planted.has(log_id) && !user_hsa?.includes('-P003'));
    const events = new Map(honest.map((row) => [eventOf(row), row]));
    const share = (rows: Cells[]) => rows.filter(isExplained).length / rows.length;
    const [onRows, onEvents] = [share(honest), share([...events.values()])];
    expect(onRows).toBeGreaterThan(least.onRows);
    expect(onEvents).toBeGreaterThan(least.onEvents);
    expect(onEvents).toBeLessThan(0.99);
    expect(events.size / honest.length).toBeGreaterThan(0.1);
    expect(events.size / honest.length).toBeLessThan(0.35);
  });

  test('planted looks are not explained', () => {
    const looks = log.filter(({ log_id = '' }) => planted.has(log_id));
    expect(looks.length).toBeGreaterThan(100);
    expect(looks.filter(isExplained)).toEqual([]);
  });

  test('decoys with a patient are explained, or bear another purpose', () => {
    const ids = new Set(region.rows('decoys').flatMap(({ log_ids = '' }) => log_ids.split(';')));
    const looks = log.filter(({ log_id = '', purpose }) => ids.has(log_id) && purpose !== 'Administration');
    expect(looks.filter((look) => !isExplained(look) && look.activity !== 'Nödöppning')).toEqual([]);
  });
});
