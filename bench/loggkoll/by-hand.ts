import { readFileSync } from 'node:fs';
import { openSessions } from '../../src/modules/log-review/engine/worker/sessions.ts';
import type { Asked } from './meter.ts';

// The statements of a run asked by hand, one after another, of the engine in this very process: `by-hand.ts DIRECTORY STATEMENTS`.
// Prints, as JSON, the seconds each step took.
const [directory = '', file = ''] = process.argv.slice(2);
const statements = JSON.parse(readFileSync(file, 'utf8')) as Asked[];
const sessions = openSessions(directory, { memoryBytes: 6 * 1024 ** 3 });
const seconds: Record<string, number> = {};

const bound = (value: Asked['values'][string]) =>
  Array.isArray(value)
    ? value.map((item: string | number) => (Number.isInteger(item) ? BigInt(item) : item))
    : String(value);

for (const { step, sql, values } of statements) {
  const started = performance.now();
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, bound(value)]));
  await sessions.lend((session) => session.queryBindAsync(sql, given));
  seconds[step] = (seconds[step] ?? 0) + (performance.now() - started) / 1000;
}
sessions.close();
console.log(JSON.stringify(seconds));
