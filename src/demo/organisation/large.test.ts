import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isHsaId } from '../../shared/ids.ts';
import { csv, type Row } from './csv.ts';
import { addedUnits } from './growth.ts';
import { largeOrganisation, largeRegion, writeLargeRegion } from './large.ts';
import { demoPeople, demoRegion } from './region.ts';
import { units as demoUnits } from './units.ts';

const column = (rows: Iterable<Row>, index: number) => [...rows].map((row) => row[index] ?? '');
const small = { people: 1_200, units: 300, seed: 5 };

describe('the grown region', () => {
  const large = largeOrganisation();

  test('has 36 000 people and 1 800 units', () => {
    expect(large.people).toHaveLength(36_000);
    expect(large.units).toHaveLength(1_800);
    expect(large.assignments.length).toBeGreaterThan(36_000);
  });

  test('has ids, addresses and unit names of which none comes twice', () => {
    expect(large.people.every((person) => isHsaId(person.hsaId))).toBe(true);
    expect(large.units.every((unit) => isHsaId(unit.hsaId))).toBe(true);
    expect(new Set(large.people.map((person) => person.hsaId)).size).toBe(36_000);
    expect(new Set(large.people.map((person) => person.email)).size).toBe(36_000);
    expect(new Set(large.units.map((unit) => unit.name)).size).toBe(1_800);
    expect(new Set(large.units.map((unit) => unit.key)).size).toBe(1_800);
  });

  test('hangs together', () => {
    const seen = new Set<string>();
    const loose = large.units.filter((unit) => {
      seen.add(unit.key);
      return unit.parent !== null && !seen.has(unit.parent);
    });
    expect(loose).toEqual([]);
  });

  test('refers only to people and units it has', () => {
    const people = new Set(large.people.map((person) => person.hsaId));
    const units = new Set(large.units.map((unit) => unit.hsaId));
    const stray = large.assignments.filter(
      ({ personHsaId, unitHsaId }) => !people.has(personHsaId) || !units.has(unitHsaId),
    );
    expect(stray).toEqual([]);
    expect(large.units.filter(({ managerHsaId }) => managerHsaId && !people.has(managerHsaId))).toEqual([]);
  });

  test('holds the whole demo region, unchanged', () => {
    const demo = demoRegion();
    expect(large.units.slice(0, demoUnits.length)).toEqual(demo.units);
    expect(large.people.slice(0, demoPeople.count)).toEqual(demo.people);
    expect(large.assignments.slice(0, demo.assignments.length)).toEqual(demo.assignments);
  });

  test('is the same for the same seed, and another for another', () => {
    expect([...largeRegion(small).people]).toEqual([...largeRegion(small).people]);
    expect([...largeRegion(small).people]).not.toEqual([...largeRegion({ ...small, seed: 6 }).people]);
  });

  test('cannot be smaller than the demo, nor grow without end', () => {
    expect(() => largeOrganisation({ ...small, people: 10 })).toThrow(RangeError);
    expect(() => addedUnits(1_000_000)).toThrow(RangeError);
    expect(addedUnits(8_000)).toHaveLength(8_000);
  });
});

describe('the files for the organisation import', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'large-region-'));
    await writeLargeRegion(directory);
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  const lines = async (name: string) => (await readFile(join(directory, name), 'utf8')).trimEnd().split('\r\n');

  test('have Swedish headings and a line for each unit and person', async () => {
    const [units, people, assignments] = await Promise.all(['units.csv', 'people.csv', 'assignments.csv'].map(lines));
    expect(units?.[0]).toBe('hsaId;namn;typ;överordnad;organisationsnummer;giltig från;giltig till;chef');
    expect(people?.[0]).toBe('hsaId;namn;e-post;titel;skyddad identitet');
    expect(assignments?.[0]).toBe('hsaId;enhet;ändamål;giltig från;giltig till');
    expect(units).toHaveLength(1_801);
    expect(people).toHaveLength(36_001);
  });

  test('name the unit above and the manager by HSA-id', () => {
    const rows = largeRegion(small);
    const units = [...rows.units];
    const ids = new Set(column(units, 0));
    const people = new Set(column(rows.people, 0));
    expect(column(units, 3).filter((above) => above !== '' && !ids.has(above))).toEqual([]);
    expect(column(units, 7).filter((manager) => manager !== '' && !people.has(manager))).toEqual([]);
  });

  test('put quotation marks around a field with a semicolon', () => {
    expect(csv(['namn'], [['A; "B"']])).toBe('namn\r\n"A; ""B"""\r\n');
  });
});
