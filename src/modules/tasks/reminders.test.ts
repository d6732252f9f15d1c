import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asSystem } from '../../platform/assemble.ts';
import { sendWaiting } from '../../platform/mail/index.ts';
import { newId } from '../../shared/ids.ts';
import type { Role } from '../../shared/role.ts';
import { aRegion } from '../../testing/region.ts';
import { aPostOffice, type PostOffice } from '../mail/testing.ts';
import { aGrant, anAssignment, aPerson, aUnit, theRegion } from '../organisation/testing.ts';
import { jobs } from './jobs.ts';
import { stepDay } from './rules/reminders.ts';
import { holidaysAround } from './service/holidays.ts';
import { aTask, clearTasks } from './testing.ts';

const region = aRegion('2026-11-30T05:30:00Z');
let owner: string;
let deputy: string;
let manager: string;
let head: string;
let hospital: string;
let ward: string;
let office: PostOffice;

/** What a morning does at half past six in Stockholm. */
async function morning(date: string, time = '06:30'): Promise<void> {
  region.clock.set(Temporal.ZonedDateTime.from(`${date}T${time}[Europe/Stockholm]`).toInstant().toString());
  const [job] = jobs;
  await asSystem(region.running.services, 'tasks.remind', (context) => job?.run(context, {}) ?? Promise.resolve());
}

async function mornings(from: string, to: string): Promise<void> {
  const last = Temporal.PlainDate.from(to);
  for (let day = Temporal.PlainDate.from(from); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
    await morning(day.toString());
}

/** Who was told what and when, in words. */
const told = async () =>
  (
    await region.query<{ line: string }>(
      `select concat_ws(' ', r.told_on, r.step, p.name) as line from task.reminder r join access.principal p on p.id = r.person_id
       order by r.told_on, r.step, p.name`,
    )
  ).map(({ line }) => line);

beforeAll(async () => {
  office = await aPostOffice();
  head = await aPerson(region, { name: 'Frida Förvaltningschef', email: 'frida@region.example' });
  manager = await aPerson(region, { name: 'Viktor Verksamhetschef', email: 'viktor@region.example' });
  deputy = await aPerson(region, { name: 'Berit Ersättare', email: 'berit@region.example' });
  owner = await aPerson(region, { name: 'Olle Ansvarig', email: 'olle@region.example' });
  await theRegion(region);
  hospital = await aUnit(region, { kind: 'administration', name: 'Sjukhuset', managerId: head });
  ward = await aUnit(region, { name: 'Avdelningen', parentId: hospital, managerId: manager });
  await anAssignment(region, owner, ward);
  await aGrant(region, owner, 'contactPerson' satisfies Role, ward, { deputyId: deputy });
});
afterAll(() => office.close());
beforeEach(async () => {
  await clearTasks(region);
  await region.query('delete from task.digest');
  await region.query('delete from task.delegation');
  await region.query('delete from task.preference');
  await region.query('delete from mail.outbox');
  office.received.length = 0;
});

describe('a task that stays undone', () => {
  test('is reminded of, then told to the deputy, the manager and the manager above, each once, across Christmas and Epiphany', async () => {
    // 10 December + 7 = 17th; 24–27 December and 31 December–3 January are not worked, nor is 6 January.
    await aTask(region, { personId: owner, unitId: ward, dueOn: '2026-12-23' });
    await mornings('2026-12-10', '2027-01-12');
    expect(await told()).toEqual([
      '2026-12-16 week-before Olle Ansvarig',
      '2026-12-23 the-day Olle Ansvarig',
      '2026-12-28 stand-in Berit Ersättare',
      '2026-12-30 manager Viktor Verksamhetschef',
      '2027-01-07 manager-above Frida Förvaltningschef',
    ]);
  });

  test('whose every step falls on a day not worked is told the next that is', async () => {
    await aTask(region, { personId: owner, unitId: ward, dueOn: '2026-12-26' });
    await mornings('2026-12-14', '2027-01-12');
    expect(await told()).toEqual([
      '2026-12-21 week-before Olle Ansvarig',
      '2026-12-28 the-day Olle Ansvarig',
      '2026-12-29 stand-in Berit Ersättare',
      '2027-01-04 manager Viktor Verksamhetschef',
      '2027-01-11 manager-above Frida Förvaltningschef',
    ]);
  });

  test('keeps its days across the change to summer time, also when the job runs twice or late', async () => {
    // 28 March 2027 has 23 hours and is Easter Day; the 26th and the 29th are holidays too.
    await aTask(region, { personId: owner, unitId: ward, dueOn: '2027-03-25' });
    await mornings('2027-03-15', '2027-03-30');
    await morning('2027-03-30', '23:59');
    await morning('2027-03-31', '00:01');
    await mornings('2027-03-31', '2027-04-12');
    expect(await told()).toEqual([
      '2027-03-18 week-before Olle Ansvarig',
      '2027-03-25 the-day Olle Ansvarig',
      '2027-03-30 stand-in Berit Ersättare',
      '2027-04-01 manager Viktor Verksamhetschef',
      '2027-04-08 manager-above Frida Förvaltningschef',
    ]);
  });

  test('that gets a new day begins anew with it; one that is done is told no more', async () => {
    const id = await aTask(region, { personId: owner, unitId: ward, dueOn: '2026-12-01' });
    await mornings('2026-12-01', '2026-12-04');
    await region.query("update task.task set due_on = '2026-12-10' where id = $1", [id]);
    await mornings('2026-12-07', '2026-12-10');
    await region.query("update task.task set closed_at = now(), outcome = 'done' where id = $1", [id]);
    await mornings('2026-12-11', '2026-12-30');
    expect(await told()).toEqual([
      '2026-12-01 the-day Olle Ansvarig',
      '2026-12-04 stand-in Berit Ersättare',
      '2026-12-07 week-before Olle Ansvarig',
      '2026-12-10 the-day Olle Ansvarig',
    ]);
  });

  test('is made up for after a stop, but nobody is late before they were asked', async () => {
    await aTask(region, { personId: owner, unitId: ward, dueOn: '2026-12-01' });
    await aTask(region, { personId: deputy, unitId: ward, dueOn: '2026-01-15', openedOn: '2026-12-07' });
    await morning('2026-12-09');
    expect(await told()).toEqual([
      '2026-12-09 manager Viktor Verksamhetschef',
      '2026-12-09 stand-in Berit Ersättare',
      '2026-12-09 the-day Berit Ersättare',
      '2026-12-09 the-day Olle Ansvarig',
    ]);
  });

  test('of a kind that does not escalate is not told to managers; a manager’s own goes to the one above', async () => {
    const declared = region.running.services.modules.flatMap(({ tasks = [] }) => tasks);
    const quiet = declared.find(({ escalates }) => !escalates)?.kind ?? 'none.declared';
    await aTask(region, { personId: owner, unitId: ward, kind: quiet, dueOn: '2026-12-01' });
    await aTask(region, { personId: manager, unitId: ward, dueOn: '2026-12-01' });
    await mornings('2026-12-08', '2026-12-18');
    expect((await told()).filter((line) => line.includes('manager'))).toEqual([
      '2026-12-08 manager Frida Förvaltningschef',
    ]);
  });

  test('is told on the days the rules say, whatever its day and when it was asked for', async () => {
    const step = { id: 'the-day', days: 0 };
    const holidays = holidaysAround({ year: 2026 });
    const days = ['2026-12-24', '2026-12-27', '2026-12-30', '2027-01-01', '2027-01-05', '2027-01-06'];
    for (const dueOn of days) await aTask(region, { personId: owner, unitId: ward, dueOn, kind: `test.${dueOn}` });
    await mornings('2026-12-21', '2027-01-11');
    const rows = await region.query<{ due: string; told: string }>(
      "select t.due_on as due, r.told_on as told from task.reminder r join task.task t on t.id = r.task_id where r.step = 'the-day'",
    );
    const expected = days.map((due) => ({
      due,
      told: String(
        stepDay(
          step,
          { dueOn: Temporal.PlainDate.from(due), openedOn: Temporal.PlainDate.from('2026-01-01') },
          holidays,
        ),
      ),
    }));
    expect(rows.sort((one, other) => one.due.localeCompare(other.due))).toEqual(expected);
  });
});

describe('a task that is handed over', () => {
  const handOver = (kinds: string[] | null = null) =>
    region.query(
      "insert into task.delegation (id, person_id, to_id, kinds, from_on, to_on) values ($1, $2, $3, $4, '2026-12-01', '2026-12-11')",
      [newId(), owner, head, kinds],
    );

  test('is reminded of to both, and the deputy is not asked as well', async () => {
    await handOver();
    await aTask(region, { personId: owner, unitId: ward, dueOn: '2026-12-07' });
    await mornings('2026-12-07', '2026-12-10');
    expect(await told()).toEqual([
      '2026-12-07 the-day Frida Förvaltningschef',
      '2026-12-07 the-day Olle Ansvarig',
      '2026-12-10 stand-in Frida Förvaltningschef',
    ]);
  });

  test('only of some kinds leaves the others with the deputy', async () => {
    await handOver(['documents.review']);
    await aTask(region, { personId: owner, unitId: ward, dueOn: '2026-12-07' });
    await mornings('2026-12-07', '2026-12-10');
    expect(await told()).toEqual(['2026-12-07 the-day Olle Ansvarig', '2026-12-10 stand-in Berit Ersättare']);
  });
});

describe('the mail in the morning', () => {
  const mailed = async () => {
    await sendWaiting(region.running.services, office.url);
    return office.received.map((mail) =>
      mail
        .replace(/=\r\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    );
  };
  const decoded = async () => (await mailed()).map((mail) => Buffer.from(mail, 'latin1').toString('utf8'));
  const prefers = (personId: string, digest: string) =>
    region.query('insert into task.preference values ($1, $2)', [personId, digest]);

  test('is one a day, with numbers and no titles', async () => {
    await aTask(region, { personId: owner, unitId: ward, dueOn: '2026-12-07', title: 'Hemligt' });
    await aTask(region, {
      personId: owner,
      unitId: ward,
      dueOn: '2026-12-01',
      title: 'Hemligt',
      kind: 'requirements.checkSafeguard',
    });
    await morning('2026-12-07');
    await morning('2026-12-07', '06:31');
    const mails = await decoded();
    const [own] = mails.filter((mail) => mail.includes('To: olle@region.example'));
    expect(mails).toHaveLength(2);
    expect(own).toContain('Du har 1 uppgift vars dag har passerat och 1 att göra inom en vecka.');
    expect(own).toContain('– Kontrollera skyddsåtgärd: 1 sen\r\n– Kontrollera underlag: 1 inom en vecka');
    expect(own).toMatch(/http:\/\/localhost:8080\/tasks\s/);
    expect(mails.join()).not.toContain('Hemligt');
    expect(mails.find((mail) => mail.includes('To: berit@region.example'))).toContain(
      '1 uppgift väntar hos någon du är ersättare för.',
    );
  });

  test('is weekly or not at all for whoever wants that, but of others’ late tasks one is told at once', async () => {
    await prefers(owner, 'none');
    await prefers(manager, 'none');
    await prefers(deputy, 'weekly');
    await aTask(region, { personId: owner, unitId: ward, dueOn: '2026-12-01' });
    await aTask(region, { personId: deputy, unitId: ward, dueOn: '2026-12-09' });
    await mornings('2026-12-02', '2026-12-08');
    const to = (await decoded()).map((mail) => /^To: (.+)@/m.exec(mail)?.[1]);
    expect(to).toEqual(['berit', 'berit', 'viktor']);
  });

  test('is undone with the reminders it tells of', async () => {
    await aTask(region, { personId: owner, unitId: ward, dueOn: '2026-12-07' });
    region.clock.set('2026-12-07T05:30:00Z');
    const broken = asSystem(region.running.services, 'tasks.remind', async (context) => {
      await jobs[0]?.run(context, {});
      throw new Error('the server stops here');
    });
    await expect(broken).rejects.toThrow();
    expect(await told()).toEqual([]);
    expect(await mailed()).toEqual([]);
  });
});
