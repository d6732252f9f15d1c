import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { periodOf } from '../analysis/statement.ts';
import { eventsByStratum } from '../analysis/strata.ts';
import { loadBatch } from '../engine/batch/load.ts';
import type { Engine } from '../engine/engine.ts';
import { rollUp } from '../engine/roll-up.ts';
import { anEngine, contextOf, logLine, streamOf } from '../engine/testing.ts';
import { bottomK } from './bottom-k.ts';
import { type DrawnEvent, drawSample } from './draw.ts';
import { accountsNotOfStaff, freezeFrame } from './frame.ts';
import { keyOf, turnOf } from './keys.ts';
import { lateEvents, rowsAnalysed, rowsIn } from './late.ts';
import { drawYearly, usersIn } from './rotation.ts';
import { aContext, aLog } from './testing.ts';

const world = anEngine();
const other = anEngine();
const month = '2026-10';
const seed = Buffer.alloc(32, 3);
const drawing = { month, seed, takes: { flagged: 2, unexplained: 3, explained: 4, protected: 2 } };
const lines = aLog.map((entry, n) => logLine(entry, n + 1));
let drawn: Awaited<ReturnType<typeof drawSample>>;

async function load(engine: Parameters<typeof contextOf>[0], parts: readonly string[][]): Promise<void> {
  for (const [table, records] of Object.entries(aContext)) await contextOf(engine, table, records);
  for (const [n, part] of parts.entries())
    await loadBatch(engine, { key: `part-${n}`, source: 'journal', lines: () => streamOf(part) });
  await rollUp(engine);
  await analyse(engine, month);
  await freezeFrame(engine, month, { shown: 5, late: [] });
}

beforeAll(async () => {
  await load(world.engine, [lines]);
  drawn = await drawSample(world.engine, drawing);
}, 120_000);

const idsOf = (events: readonly DrawnEvent[]) =>
  events.map(({ event_id, key, stratum }) => `${stratum} ${key} ${event_id}`);

/** The same engine with so many threads for every question. */
const onThreads = (engine: Engine, threads: number): Engine => ({
  ...engine,
  query: (sql, values) =>
    engine.query(
      /\bsettings\b/.test(sql) ? `${sql}, max_threads = ${threads}` : `${sql} settings max_threads = ${threads}`,
      values,
    ),
});

describe('the sample of a month', () => {
  test('is what a single pass in the program would draw of the same events', async () => {
    const events = await Array.fromAsync(eventsByStratum(world.engine, periodOf(month), { stratum: 'explained' }));
    const byUnit = Map.groupBy(events, ({ unit_hsa }) => unit_hsa);
    const expected = [...byUnit].flatMap(([unit, own]) => {
      const place = unit === 'SE-EO1' ? '' : unit;
      const keyed = own.map(({ event_id }) => ({
        item: event_id,
        key: keyOf(seed, month, { unit: place, stratum: 'explained' }, event_id),
      }));
      return bottomK(keyed, 4).map(({ item, key }) => `explained ${key} ${item}`);
    });
    const explained = drawn.events.filter(({ stratum }) => stratum === 'explained');
    expect(idsOf(explained).sort()).toEqual(expected.sort());
    expect(explained.length).toBeGreaterThan(3);
  });

  test('holds each stratum of each unit, its count, its root and the chance of being drawn', () => {
    const frame = drawn.strata.find(({ unit, stratum }) => unit === 'SE-E1' && stratum === 'unexplained');
    expect(frame?.root).toMatch(/^[0-9a-f]{64}$/);
    const taken = drawn.events.filter(({ unit_hsa, stratum }) => unit_hsa === 'SE-E1' && stratum === 'unexplained');
    expect(taken).toHaveLength(Math.min(3, frame?.events ?? 0));
    for (const { inclusion } of taken) expect(inclusion).toBeCloseTo(Math.min(1, 3 / (frame?.events ?? 1)));
    expect(new Set(drawn.strata.map(({ stratum }) => stratum))).toContain('case');
  });

  test('puts events at units nobody knows together, in a place of the region’s', () => {
    const strays = drawn.events.filter(({ unit_hsa }) => unit_hsa === 'SE-EO1');
    expect(strays.map(({ place }) => place)).toEqual(['']);
    expect(drawn.strata.map(({ unit }) => unit)).not.toContain('SE-EO1');
  });

  test('takes every emergency access outside shown cases', async () => {
    const frame = drawn.strata
      .filter(({ stratum }) => stratum === 'emergency')
      .reduce((sum, { events }) => sum + events, 0);
    expect(drawn.events.filter(({ stratum }) => stratum === 'emergency')).toHaveLength(frame);
  });

  test('begins with the same when more are drawn', async () => {
    const more = await drawSample(world.engine, { ...drawing, takes: { ...drawing.takes, explained: 14 } });
    expect(idsOf(more.events)).toEqual(expect.arrayContaining(idsOf(drawn.events)));
    expect(more.strata).toEqual(drawn.strata);
  });

  test('is the same after the store has merged its parts, and on another number of threads', async () => {
    await world.engine.command('optimize table sample_frame final');
    for (const threads of [1, 3]) expect(await drawSample(onThreads(world.engine, threads), drawing)).toEqual(drawn);
  });

  test('is the same when the rows came in another order and in several loads', async () => {
    const reversed = lines.toReversed();
    await load(other.engine, [reversed.slice(0, 20), reversed.slice(20, 41), reversed.slice(41)]);
    expect(await drawSample(other.engine, drawing)).toEqual(drawn);
  }, 60_000);

  test('of one unit is that unit’s part of the region’s', async () => {
    const one = await drawSample(world.engine, { ...drawing, unit: 'SE-E5' });
    const ofUnit = (events: readonly DrawnEvent[]) =>
      idsOf(events.filter(({ unit_hsa, stratum }) => unit_hsa === 'SE-E5' && stratum !== 'protected'));
    expect(idsOf(one.events)).toEqual(ofUnit(drawn.events));
    expect(one.strata).toEqual(drawn.strata.filter(({ unit }) => unit === 'SE-E5'));
  });
});

describe('everyone’s yearly turn', () => {
  const rotation = { month, seed, yearSeed: Buffer.alloc(32, 9), perUser: 1 };

  test('takes one event of each whose hash falls on the month', async () => {
    const users = await usersIn(world.engine, month);
    const due = users.filter((user) => turnOf(rotation.yearSeed, 2026, user) === 10);
    const taken = await drawYearly(world.engine, { ...rotation, overdue: [] });
    expect(taken.map(({ user_hsa }) => user_hsa)).toEqual(due);
  });

  test('is of everyone in the log, also of an account that is in no staff list', async () => {
    expect(await usersIn(world.engine, month)).toContain('U-unheard-of');
    const taken = await drawYearly(world.engine, { ...rotation, overdue: ['U-unheard-of'] });
    expect(taken.map(({ user_hsa }) => user_hsa)).toContain('U-unheard-of');
  });

  test('is as it was in a month that was frozen when only known staff had one', async () => {
    const before = 'alter table sample_frame update has_turn = known where month = 202610 settings mutations_sync = 2';
    await world.engine.command(before);
    expect(await usersIn(world.engine, month)).not.toContain('U-unheard-of');
    await world.engine.command(
      'alter table sample_frame update has_turn = true where month = 202610 settings mutations_sync = 2',
    );
  });

  test('takes those who have not been looked at in eleven months as well, nobody twice', async () => {
    const users = await usersIn(world.engine, month);
    const taken = await drawYearly(world.engine, { ...rotation, overdue: users });
    expect(taken.map(({ user_hsa }) => user_hsa).sort()).toEqual(users);
    for (const event of taken)
      expect(event.key).toBe(keyOf(seed, month, { unit: event.user_hsa, stratum: 'yearly' }, event.event_id));
  });
});

describe('accounts in no staff list', () => {
  test('are counted in the month’s figures, with their accesses', async () =>
    expect(await accountsNotOfStaff(world.engine, month)).toEqual({ accounts: 1, events: 1 }));
});

describe('rows that come after a month was drawn', () => {
  const next = '2026-11';
  const freezeNext = () => freezeFrame(world.engine, next, { shown: 5, late: [month] });
  const drawNext = () => drawSample(world.engine, { ...drawing, month: next });

  test('change nothing in it, and belong to the next month’s frame', async () => {
    const late = [
      logLine({ at: '2026-10-12T09:00:00.000Z', user_hsa: 'U1', patient_id: 'P-late' }, 901),
      logLine({ at: '2026-11-03T09:00:00.000Z', user_hsa: 'U1', patient_id: 'P-november' }, 902),
    ];
    await loadBatch(world.engine, { key: 'late', source: 'journal', lines: () => streamOf(late) });
    await rollUp(world.engine);
    const analysed = await rowsAnalysed(world.engine, month);
    expect((await rowsIn(world.engine, [month, next])).get(month)).toBe(analysed + 1);
    await analyse(world.engine, month);
    await analyse(world.engine, next);
    await freezeNext();
    expect((await drawNext()).events.map(({ patient_id, day }) => `${patient_id} ${day}`).sort()).toEqual([
      'P-late 2026-10-12',
      'P-november 2026-11-03',
    ]);
    expect(await drawSample(world.engine, drawing)).toEqual(drawn);
  });

  test('are in it however often it is frozen', async () => {
    const before = await drawNext();
    await freezeNext();
    expect(await drawNext()).toEqual(before);
    expect(await lateEvents(world.engine, next)).toEqual(new Map([[month, 1]]));
  });

  test('put an access that was drawn from before into it too, when they add to it', async () => {
    const opened = { activity: 'Nödöppning', unit_hsa: 'SE-E1', user_hsa: 'U1', patient_id: 'P-contact-1' };
    const lines = [logLine({ at: '2026-10-12T23:00:00.000Z', ...opened }, 903)];
    await loadBatch(world.engine, { key: 'grown', source: 'journal', lines: () => streamOf(lines) });
    await rollUp(world.engine);
    await analyse(world.engine, month);
    await freezeNext();
    const emergencies = (await drawNext()).events.filter(({ stratum }) => stratum === 'emergency');
    expect(emergencies.map(({ patient_id, day }) => `${patient_id} ${day}`)).toEqual(['P-contact-1 2026-10-12']);
    expect(await lateEvents(world.engine, next)).toEqual(new Map([[month, 2]]));
  });

  test('count only as new accesses where the frame was frozen before rows were kept in it', async () => {
    await world.engine.command(
      'alter table sample_frame update entries = 0 where month = 202610 settings mutations_sync = 2',
    );
    await freezeNext();
    expect(await lateEvents(world.engine, next)).toEqual(new Map([[month, 1]]));
    expect(await drawSample(world.engine, drawing)).toEqual(drawn);
  });
});
