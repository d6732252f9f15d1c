import { Readable } from 'node:stream';
import { periodOf } from '../analysis/statement.ts';
import { type Engine, rows } from '../engine/engine.ts';

/** A case as it was put before a reviewer: whose it was, and at which unit of the log. */
export type FrozenCase = { case_id: string; user_hsa: string; unit_hsa: string };

const COLUMNS = ['month', 'case_id', 'user_hsa', 'unit_hsa'] as const;

/** Keeps which cases a month's reviewers get, whatever is analysed again later. Done again, the last time counts. */
export async function freezeCases(engine: Engine, month: string, cases: readonly FrozenCase[]): Promise<void> {
  const { month: number } = periodOf(month);
  await engine.command('alter table @local(case_frame) drop partition {number:UInt32}', { number });
  if (cases.length === 0) return;
  const lines = cases.map(({ case_id, user_hsa, unit_hsa }) =>
    Buffer.from(`${JSON.stringify({ month: number, case_id, user_hsa, unit_hsa })}\n`),
  );
  await engine.insert('case_frame', 'JSONEachRow', Readable.from(lines), COLUMNS);
}

/** The cases that were kept of a month. */
export const frozenCases = (engine: Engine, month: string): Promise<FrozenCase[]> =>
  rows<FrozenCase>(
    engine,
    'select case_id, toString(user_hsa) as user_hsa, toString(unit_hsa) as unit_hsa from case_frame where month = {number:UInt32} order by case_id',
    { number: periodOf(month).month },
  );
