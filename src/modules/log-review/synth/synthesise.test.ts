import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { dayNumber } from './region/month.ts';
import { aSyntheticRegion, type Cells } from './testing.ts';

const region = aSyntheticRegion();
const { manifest, rows } = region;
afterAll(() => rmSync(region.directory, { recursive: true }));

const byKey = (name: string, key: string): Map<string, Cells> =>
  new Map(rows(name).map((row) => [row[key] ?? '', row]));
const ids = ({ log_ids = '' }: Cells): string[] => (log_ids ? log_ids.split(';') : []);
const spoilt = new Set(['', '2026-13-45T99:99:99']);
const readable = rows('log').filter(({ at = '', user_hsa = '' }) => !spoilt.has(at) && !spoilt.has(user_hsa));

function again(asked: Parameters<typeof aSyntheticRegion>[0]) {
  const other = aSyntheticRegion(asked);
  rmSync(other.directory, { recursive: true });
  return other.manifest;
}

describe('the same seed', () => {
  test('gives the same bytes', () => expect(again({})).toEqual(manifest));

  test('and another seed, shape or month gives others', () => {
    const sums = [again({ seed: 2 }), again({ shape: 'second' }), again({ month: '2026-09' })];
    for (const { files } of sums) expect(files['log.csv']?.sha256).not.toBe(manifest.files['log.csv']?.sha256);
  });
});

describe('the log', () => {
  test('has about a hundred thousand rows, as many as the manifest says', () => {
    const whole = rows('log').length + (manifest.log.columnsMissing ?? 0);
    expect(manifest.files['log.csv']?.rows).toBe(whole);
    expect(whole).toBeGreaterThan(90_000);
    expect(whole).toBeLessThan(115_000);
  });

  test('runs in the order of time, the repeated hour of October and resent batches aside', () => {
    const lines = readable.map(({ at = '' }) => at.slice(0, 19));
    const back = lines.filter((at, place) => at < (lines[place - 1] ?? ''));
    expect(back.length).toBeLessThan(40);
  });

  test('has the repeated hour of October twice', () => {
    const hour = readable.filter(({ at = '' }) => at.startsWith('2026-10-25T02')).map(({ at = '' }) => at.slice(0, 19));
    expect(hour.some((at, place) => at < (hour[place - 1] ?? ''))).toBe(true);
  });

  test('is as dirty as the handbook says', () => {
    const total = manifest.files['log.csv']?.rows ?? 0;
    const share = (...kinds: (keyof typeof manifest.log)[]) =>
      kinds.reduce((sum, kind) => sum + (manifest.log[kind] ?? 0), 0) / total;
    expect(share('purposeMissing', 'timeUnreadable', 'userMissing', 'columnsMissing', 'idTooLong')).toBeCloseTo(
      0.005,
      2,
    );
    expect(share('duplicate')).toBeCloseTo(0.001, 3);
    expect(share('userUnknown')).toBeCloseTo(0.002, 3);
    expect(share('patientMissing')).toBeCloseTo(0.01, 2);
    expect(share('lost')).toBeGreaterThan(0);
  });

  test('names every row once, what was sent twice aside', () => {
    const named = new Set(rows('log').map(({ log_id }) => log_id));
    const twice = (manifest.log.duplicate ?? 0) + (manifest.log.resent ?? 0);
    expect(rows('log').length - named.size).toBeGreaterThanOrEqual(manifest.log.duplicate ?? 0);
    expect(rows('log').length - named.size).toBeLessThanOrEqual(twice);
  });
});

describe('what is planted', () => {
  const log = byKey('log', 'log_id');

  test('every look of the answer key and of the decoys is in the log, with its user and patient', () => {
    for (const finding of [...rows('answers'), ...rows('decoys')]) {
      for (const id of ids(finding)) {
        const row = log.get(id);
        expect(finding.user_hsa?.split(';')).toContain(row?.user_hsa);
        expect(finding.patient_ids?.split(';')).toContain(row?.patient_id);
      }
      expect(ids(finding).length > 0 || finding.rule === 'R24').toBe(true);
    }
  });

  test('every rule has its cases', () => {
    const rules = new Set(rows('answers').map(({ rule }) => rule));
    const wanted = Array.from({ length: 24 }, (_, place) => place + 1);
    expect([...rules].toSorted()).toEqual(wanted.map((number) => `R${String(number).padStart(2, '0')}`));
  });

  const [staff, patient] = [byKey('staff', 'user_hsa'), byKey('patient', 'patient_id')];
  const pairs = (rule: string) =>
    rows('answers')
      .filter((finding) => finding.rule === rule)
      .map(({ user_hsa = '', patient_ids = '', days = '' }) => ({
        user: patient.get(staff.get(user_hsa)?.person_id ?? ''),
        seen: patient.get(patient_ids),
        day: dayNumber(days.slice(0, 10)),
      }));

  test('own, shared and neighbouring records are what they are called', () => {
    for (const { user, seen } of pairs('R01')) expect(seen).toBe(user);
    for (const { user, seen } of pairs('R03')) expect(seen).toMatchObject({ address_id: user?.address_id });
    for (const { user, seen } of pairs('R05')) {
      expect(seen).toMatchObject({ street_id: user?.street_id });
      expect(Math.abs(Number(seen?.house_nr) - Number(user?.house_nr))).toBeLessThanOrEqual(4);
    }
  });

  test('colleagues share a unit', () => {
    const units = Map.groupBy(rows('assignment'), ({ user_hsa = '' }) => user_hsa);
    const ofPerson = byKey('staff', 'person_id');
    const at = (user = '') => (units.get(user) ?? []).map(({ unit_hsa }) => unit_hsa);
    for (const { user_hsa = '', patient_ids = '' } of rows('answers').filter(({ rule }) => rule === 'R02')) {
      const other = at(ofPerson.get(patient_ids)?.user_hsa);
      expect(at(user_hsa).some((unit) => other.includes(unit))).toBe(true);
    }
  });

  test('the dead, the protected and the watched are', () => {
    for (const { seen, day } of pairs('R13')) expect(dayNumber(seen?.deceased_on ?? '') + 30).toBeLessThan(day);
    for (const { seen } of pairs('R16')) expect(seen).toMatchObject({ protected: '1', address_id: '' });
    for (const { seen } of pairs('R07')) expect(seen?.watched_until).not.toBe('');
  });

  test('namesakes share a rare surname, and nothing else', () => {
    const names = Map.groupBy(rows('patient'), ({ surname = '' }) => surname);
    for (const { user, seen } of pairs('R04')) {
      expect(seen?.surname).toBe(user?.surname);
      expect(seen?.address_id).not.toBe(user?.address_id);
      expect(names.get(seen?.surname ?? '')?.length).toBeLessThan(12);
    }
  });

  test('looks outside the shifts are hours from any', () => {
    const shifts = Map.groupBy(rows('shift'), ({ user_hsa = '' }) => user_hsa);
    const hour = (time = '') => dayNumber(time.slice(0, 10)) * 24 + Number(time.slice(11, 13));
    const found = rows('answers').filter(({ rule }) => rule === 'R09');
    for (const { user_hsa = '', log_ids = '' } of found) {
      const at = hour(log.get(log_ids.split(';')[0] ?? '')?.at);
      const near = (shifts.get(user_hsa) ?? []).filter(
        ({ start, end }) => hour(start) - 2 <= at && at <= hour(end) + 2,
      );
      expect(near).toEqual([]);
    }
  });

  test('those of the wrong age are, for the unit that looks', () => {
    const unit = byKey('unit', 'unit_hsa');
    for (const { seen, day } of pairs('R23')) expect((day - dayNumber(seen?.born ?? '')) / 365.25).toBeGreaterThan(25);
    for (const { log_ids = '' } of rows('answers').filter(({ rule }) => rule === 'R23'))
      expect(unit.get(log.get(log_ids.split(';')[0] ?? '')?.unit_hsa ?? '')?.kind).toBe('bup');
  });

  test('the two places of one account belong to different divisions', () => {
    const unit = byKey('unit', 'unit_hsa');
    for (const { log_ids = '' } of rows('answers').filter(({ rule }) => rule === 'R22')) {
      const parents = log_ids.split(';').map((id) => unit.get(log.get(id)?.unit_hsa ?? '')?.parent_hsa);
      expect(new Set(parents).size).toBe(2);
    }
  });

  test('units whose data are unusual to read are read from units with patients of their own', () => {
    const unit = byKey('unit', 'unit_hsa');
    for (const { log_ids = '' } of rows('answers').filter(({ rule }) => rule === 'R11')) {
      const { unit_hsa = '', resource_unit = '' } = log.get(log_ids.split(';')[0] ?? '') ?? {};
      expect(['akut', 'administration']).not.toContain(unit.get(unit_hsa)?.kind);
      expect(unit.get(resource_unit)?.kind).toBe('akut');
    }
  });

  test('those who have left have', () => {
    for (const { user_hsa = '', days = '' } of rows('answers').filter(({ rule }) => rule === 'R08')) {
      const end = staff.get(user_hsa)?.employed_to ?? '';
      expect(dayNumber(end) + 7).toBeLessThan(dayNumber(days.slice(0, 10)));
    }
  });
});

describe('the region keeps to what can be', () => {
  const planted = new Set(rows('answers').flatMap(ids));
  const honest = readable.filter(({ log_id = '' }) => !planted.has(log_id));
  const late = 46;

  test('nobody works before or long after the employment', () => {
    const staff = byKey('staff', 'user_hsa');
    for (const { user_hsa = '', at = '' } of honest) {
      const { employed_from = '', employed_to = '' } = staff.get(user_hsa) ?? {};
      expect(at.slice(0, 10) >= employed_from).toBe(true);
      if (employed_to) expect(dayNumber(at.slice(0, 10))).toBeLessThanOrEqual(dayNumber(employed_to) + late);
    }
  });

  test('nobody has a contact after death', () => {
    const patient = byKey('patient', 'patient_id');
    for (const { patient_id = '', start = '', id = '' } of rows('encounter')) {
      const { deceased_on = '' } = patient.get(patient_id) ?? {};
      if (deceased_on && !id.startsWith('KX'))
        expect(dayNumber(start.slice(0, 10))).toBeLessThan(dayNumber(deceased_on) + 11);
    }
  });

  test('nobody is two people', () => {
    expect(byKey('staff', 'person_id').size).toBe(301);
    expect(byKey('patient', 'patient_id').size).toBe(12_000);
  });

  test('looks fall within a shift', () => {
    const shifts = Map.groupBy(rows('shift'), ({ user_hsa = '' }) => user_hsa);
    const isAtWork = ({ user_hsa = '', at = '' }: Cells) =>
      (shifts.get(user_hsa) ?? []).some(({ start = '', end = '' }) => start <= at && at.slice(0, 19) <= end);
    const people = honest.filter(({ user_hsa = '' }) => shifts.has(user_hsa));
    const outside = people.filter((row) => !isAtWork(row));
    expect(outside.length / people.length).toBeLessThan(0.01);
  });
});
