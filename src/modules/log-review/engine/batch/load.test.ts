import { expect, test } from 'vitest';
import { type Engine, EngineLost, row, rows } from '../engine.ts';
import { rollUp } from '../roll-up.ts';
import { anEngine, endWorker, logLine, someLines, streamOf } from '../testing.ts';
import { disposeMonth } from './dispose.ts';
import { loadBatch, recover } from './load.ts';
import { verifyLog } from './verify.ts';

const world = anEngine();
const count = async (where = '1') =>
  (await row<{ n: number }>(world.engine, `select count() as n from access_log where ${where}`)).n;
const delivery = (key: string, lines: string[]) => ({ key, source: 'journal', lines: () => streamOf(lines) });
const digest = async () =>
  await rows(
    world.engine,
    'select day, count() as n, hex(groupBitXor(cityHash64(event_id, entries, first_at, last_at))) as hash from access_event group by day order by day',
  );

test('a delivery is taken in once, over the turn of a month', async () => {
  const first = await loadBatch(world.engine, delivery('a', someLines(200)));
  expect(first).toEqual({ batch: 1, rows: 200, duplicates: 0, already: false });
  expect(await loadBatch(world.engine, delivery('a', someLines(200)))).toMatchObject({ batch: 1, already: true });
  expect(await count()).toBe(200);
  expect(await count('toYYYYMM(day) = 202611')).toBeGreaterThan(0);
});

test('rows that are there already, or come twice, are left out and counted', async () => {
  const lines = [...someLines(100, 150), ...someLines(20, 240)];
  expect(await loadBatch(world.engine, delivery('b', lines))).toEqual({
    batch: 2,
    rows: 60,
    duplicates: 60,
    already: false,
  });
  expect(await count()).toBe(260);
  expect(await loadBatch(world.engine, delivery('c', someLines(10)))).toMatchObject({ rows: 0, duplicates: 10 });
});

test('a working day begins at four in the morning, summer and winter', async () => {
  const at = [
    '2026-10-24T01:59:59.999Z',
    '2026-10-24T02:00:00.000Z',
    '2026-10-26T02:59:59.999Z',
    '2026-10-26T03:00:00.000Z',
  ];
  await loadBatch(
    world.engine,
    delivery(
      'd',
      at.map((moment, n) => logLine({ at: moment, source: 'night' }, n)),
    ),
  );
  const days = await rows<{ day: string }>(
    world.engine,
    "select day from access_log where source = 'night' order by at",
  );
  expect(days.map(({ day }) => day)).toEqual(['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26']);
});

test('events follow the rows, and a day is made anew only when rows of it have come', async () => {
  expect((await rollUp(world.engine)).length).toBeGreaterThan(5);
  const { n } = await row<{ n: number }>(world.engine, 'select sum(entries) as n from access_event');
  expect(n).toBe(await count());
  const before = await digest();
  expect(await rollUp(world.engine)).toEqual([]);
  expect(await digest()).toEqual(before);
  await loadBatch(
    world.engine,
    delivery('late', [logLine({ at: '2026-10-29T10:00:00.000Z', activity: 'Nödöppning', user_hsa: 'SE-U9' }, 9000)]),
  );
  expect(await rollUp(world.engine)).toEqual(['2026-10-29']);
  expect(await row(world.engine, "select emergencies, entries from access_event where user_hsa = 'SE-U9'")).toEqual({
    emergencies: 1,
    entries: 1,
  });
});

test('the rows can be shown to be those that came, and the first that is not is found', async () => {
  expect(await verifyLog(world.engine)).toMatchObject({ batches: 5, fault: null });
  await world.engine.command('create table kept as batch');
  await world.engine.command('insert into kept select * from batch final');
  await world.engine.command('insert into batch select * replace(rows - 1 as rows) from batch final where batch = 2');
  expect((await verifyLog(world.engine)).fault).toEqual({ batch: 2, wrong: 'seal' });
  await world.engine.command('insert into batch select * from kept');
  expect((await verifyLog(world.engine)).fault).toBeNull();
  await world.engine.command(
    "alter table access_log update purpose = 'Statistik' where log_id = 'log-250' settings mutations_sync = 1",
  );
  expect((await verifyLog(world.engine)).fault).toEqual({ batch: 2, wrong: 'rows', month: 202611 });
  await world.engine.command(
    "alter table access_log update purpose = 'Vård och behandling' where log_id = 'log-250' settings mutations_sync = 1",
  );
});

test('parts that were merged have the same root', async () => {
  await world.engine.command('optimize table access_log final');
  expect((await verifyLog(world.engine)).fault).toBeNull();
});

test('rows that no load brought, and a log whose end was cut off, are found', async () => {
  const { seal } = await row<{ seal: string }>(world.engine, 'select seal from batch final where batch = 2');
  expect((await verifyLog(world.engine, { batch: 2, seal })).fault).toBeNull();
  expect((await verifyLog(world.engine, { batch: 99, seal })).fault).toEqual({ batch: 99, wrong: 'cut-off' });
  expect((await verifyLog(world.engine, { batch: 1, seal })).fault).toEqual({ batch: 1, wrong: 'cut-off' });
  await world.engine.command("insert into access_log (log_id, at, batch) values ('stray', '2026-10-05 10:00:00', 77)");
  expect((await verifyLog(world.engine)).fault).toEqual({ batch: 77, wrong: 'rows', month: 202610 });
  await world.engine.command('alter table access_log delete where batch = 77 settings mutations_sync = 1');
  expect((await verifyLog(world.engine)).fault).toBeNull();
});

test('a worker ended anywhere in a load leaves the batch whole or absent, and the load goes on', async () => {
  const lines = someLines(2000, 5000);
  const before = await count();
  for (const [turn, after] of [1, 4, 6, 8, 9, 10, 11, 12, 13].entries()) {
    const key = `killed-${turn}`;
    const part = lines.slice(turn * 200, (turn + 1) * 200);
    const dying = killedAfter(world.engine, after);
    await loadBatch(dying, delivery(key, part)).catch((error: unknown) => expect(error).toBeInstanceOf(EngineLost));
    await new Promise((passed) => setTimeout(passed, 20));
    await recover(world.engine);
    expect([before + turn * 200, before + (turn + 1) * 200]).toContain(await count());
    await loadBatch(world.engine, delivery(key, part));
    expect(await count()).toBe(before + (turn + 1) * 200);
  }
  expect((await verifyLog(world.engine)).fault).toBeNull();
}, 120_000);

test('a month is disposed of when its five years are over, and the chain still holds', async () => {
  const by = { person: 'SE-A1', today: Temporal.PlainDate.from('2031-10-31') };
  await expect(disposeMonth(world.engine, 202610, by)).rejects.toMatchObject({ code: 'too-early' });
  await disposeMonth(world.engine, 202610, { ...by, today: Temporal.PlainDate.from('2031-11-01') });
  expect(await count('toYYYYMM(day) = 202610')).toBe(0);
  expect((await verifyLog(world.engine)).fault).toBeNull();
  await rollUp(world.engine);
  expect(await row(world.engine, 'select count() as n from access_event where toYYYYMM(day) = 202610')).toEqual({
    n: 0,
  });
}, 60_000);

/** An engine whose worker is ended right before, or in the middle of, the statement that comes after so many. */
function killedAfter(engine: typeof world.engine, statements: number): Engine {
  let left = statements;
  const end = () => {
    left -= 1;
    if (left === -1) setTimeout(() => endWorker(engine), statements % 3);
  };
  const before = <T>(question: () => T): T => {
    end();
    return question();
  };
  return {
    ...engine,
    command: (...asked) => before(() => engine.command(...asked)),
    query: (...asked) => before(() => engine.query(...asked)),
    insert: (...asked) => before(() => engine.insert(...asked)),
    insertSelect: (...asked) => before(() => engine.insertSelect(...asked)),
  };
}
