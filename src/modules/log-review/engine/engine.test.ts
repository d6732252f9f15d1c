import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EngineError, EngineLost, row, rows } from './engine.ts';
import { type EmbeddedEngine, openEmbeddedEngine } from './open.ts';
import { aDirectory, endWorker } from './testing.ts';

const folder = aDirectory();
let engine: EmbeddedEngine;

beforeAll(async () => {
  engine = await openEmbeddedEngine(join(folder, 'data'), 2 * 1024 ** 3);
  await engine.command('create table word (n UInt32, word String) engine = MergeTree order by n');
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded engine', () => {
  test('binds values whatever they hold', async () => {
    const value = "it's \\ a \t tab\nand 'more' -- ö";
    const list = ["d'Arc", 'a\\b', 'c\td'];
    const sql = 'select {value:String} as value, {list:Array(String)} as list, {day:Date} as day, {n:UInt32} as n';
    expect(await row(engine, sql, { value, list, day: '2026-10-25', n: 7 })).toEqual({
      value,
      list,
      day: '2026-10-25',
      n: 7,
    });
  });

  test('takes rows as they stream and as whole files', async () => {
    await engine.insert('word', 'TabSeparated', Readable.from([Buffer.from('1\tett\n2\ttv'), Buffer.from('å\n')]), [
      'n',
      'word',
    ]);
    await engine.insert('word', 'CSVWithNames', Readable.from([Buffer.from('word,n\n"tre\n!",3\n')]), ['n', 'word']);
    await engine.insert('word', 'JSONEachRow', Readable.from([Buffer.from('{"n":4,"word":"fyra"}\n')]), ['n', 'word']);
    const words = await rows<{ word: string }>(engine, 'select word from word order by n');
    expect(words.map(({ word }) => word)).toEqual(['ett', 'två', 'tre\n!', 'fyra']);
  });

  test('streams an answer and may be left before it ends', async () => {
    let seen = 0;
    for await (const { n } of engine.query<{ n: number }>('select number as n from numbers(3000000)')) {
      seen = n;
      if (seen >= 100_000) break;
    }
    expect(seen).toBe(100_000);
    expect(await row(engine, 'select 1 as one')).toEqual({ one: 1 });
  });

  test('says what ClickHouse said when it refuses', async () => {
    const refused = rows(engine, 'select nothing_here');
    await expect(refused).rejects.toThrow(EngineError);
    await expect(refused).rejects.toMatchObject({ code: '47' });
    await expect(
      engine.insert('word', 'TabSeparated', Readable.from([Buffer.from('x\tett\n')]), ['n', 'word']),
    ).rejects.toThrow(EngineError);
  });

  test('refuses a statement that would take more memory than it may', async () => {
    await expect(rows(engine, 'select length(groupArray(number)) as n from numbers(400000000)')).rejects.toMatchObject({
      code: '241',
    });
  });

  test('is started again when its process ends, with what was stored', async () => {
    const lost = expect(rows(engine, 'select max(sipHash64(number)) as n from numbers(20000000000)')).rejects.toThrow(
      EngineLost,
    );
    setTimeout(() => endWorker(engine), 500);
    await lost;
    expect(await row(engine, 'select count() as n from word')).toEqual({ n: 4 });
  });
});
