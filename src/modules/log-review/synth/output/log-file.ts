import { join } from 'node:path';
import type { Outage } from '../planted/outages.ts';
import { DAY } from '../region/month.ts';
import { activityOf, type Rows, typeOf } from '../work/rows.ts';
import type { World } from '../world/world.ts';
import { DayClock, LONGEST_DAY } from './day-clock.ts';
import { Dirt, type DirtKind, soil } from './dirt.ts';
import { HashedFile, type Written } from './hashed-file.ts';
import { type Line, LineWriter } from './line.ts';
import { clockSkew, recordSystems, systemCount, systemOf } from './systems.ts';

const HEADER =
  'log_id,at,system,user_hsa,unit_hsa,assignment,activity,purpose,resource_type,patient_id,resource_unit,resource_provider\n';
const CHUNK = 8 << 20;
const LONGEST_LINE = 1_024;

/** Rows by what happened to them, beside those that are simply right: the dirt, `lost` in gaps and `resent` batches. */
export type Counts = Partial<Record<DirtKind | 'lost' | 'resent', number>>;

/** What of a day is written on purpose: rows from `from` on are cases and decoys, and `note` hears their log ids. */
export type Planted = { readonly from: number; readonly note: (row: number, logId: string) => void };

/** Writes a log: a day at a time, its rows in the order of time. */
export class LogFile {
  readonly counts: Counts = {};
  readonly #directory: string;
  #file: HashedFile;
  readonly #lines: LineWriter;
  readonly #dirt: Dirt;
  readonly #skew: Int32Array;
  readonly #record: Uint8Array;
  readonly #outages: readonly Outage[];
  readonly #buffer = Buffer.allocUnsafeSlow(CHUNK);
  readonly #serials = new Uint32Array(systemCount);
  readonly #line: Line = { system: 0, serial: 0, elapsed: 0, user: 0, unit: 0, patient: 0, resourceUnit: 0, code: 0 };
  #gaps: readonly Outage[] = [];
  #systems = new Uint8Array(0);
  #times = new Uint32Array(0);
  #place = 0;
  #rows = 0;
  #before = 0;

  constructor(directory: string, world: World, outages: readonly Outage[], name: string) {
    this.#directory = directory;
    this.#file = new HashedFile(join(directory, name));
    this.#lines = new LineWriter(world);
    this.#dirt = new Dirt(world.plan);
    this.#skew = clockSkew(world.plan);
    this.#record = recordSystems(world);
    this.#outages = outages;
    this.#place = this.#buffer.write(HEADER);
  }

  /** Rows written so far, in all files. */
  get rows(): number {
    return this.#rows;
  }

  /** Writes a day. `resent`: how many of its first rows come once more at its end, as when a batch is sent twice. */
  write(day: number, rows: Rows, planted: Planted, resent: number): void {
    const order = this.#prepare(day, rows, planted.from);
    const again: Buffer[] = [];
    for (let turn = 0; turn < rows.count; turn++) {
      const start = this.#room();
      this.#row(day, rows, order[turn] ?? 0, planted);
      if (turn < resent) again.push(Buffer.from(this.#buffer.subarray(start, this.#place)));
    }
    for (const bytes of again) this.#repeat(bytes);
  }

  #prepare(day: number, rows: Rows, planted: number): Uint32Array {
    const clock = new DayClock(day);
    this.#lines.open(day, clock);
    this.#serials.fill(0);
    if (this.#times.length < rows.count) {
      this.#times = new Uint32Array(rows.second.length);
      this.#systems = new Uint8Array(rows.second.length);
    }
    this.#gaps = this.#outages.filter((outage) => outage.day === day);
    for (let row = 0; row < rows.count; row++) this.#timeOf(rows, row, clock, row >= planted);
    return inOrder(this.#times, rows.count);
  }

  /** Sets a row's system and when it happened by that system's clock. Planted rows wait until a gap is over. */
  #timeOf(rows: Rows, row: number, clock: DayClock, isPlanted: boolean): void {
    const [unit, packed] = [rows.unit[row] ?? 0, rows.code[row] ?? 0];
    const isOwn = unit === rows.resourceUnit[row];
    const system = systemOf(activityOf(packed), typeOf(packed), isOwn, this.#record[unit] ?? 0);
    const skewed = (rows.second[row] ?? 0) + (this.#skew[system] ?? 0);
    let wall = Math.max(0, Math.min(DAY - 1, skewed));
    const gap = isPlanted ? this.#gapAt(system, wall) : undefined;
    if (gap) wall = gap.to + (row & 63);
    this.#systems[row] = system;
    this.#times[row] = clock.elapsed(wall, (row & 1) === 1);
  }

  #row(day: number, rows: Rows, row: number, { from, note }: Planted): void {
    const line = this.#fill(rows, row);
    const start = this.#place;
    // A lost row has got its serial number: the gap shows in the numbers too.
    if (row < from && this.#gapAt(line.system, line.elapsed)) {
      this.#count('lost');
      return;
    }
    const id = this.#lines.putId(line, this.#buffer, start);
    if (row >= from) note(row - from, this.#buffer.toString('latin1', start, id));
    this.#place = this.#lines.putRest(line, this.#buffer, this.#lines.putTime(line, this.#buffer, id));
    this.#rows++;
    const wrong = row < from ? this.#dirt.of(day, row) : null;
    if (wrong) this.#spoil(start, wrong);
  }

  #fill(rows: Rows, row: number): Line {
    const line = this.#line;
    line.system = this.#systems[row] ?? 0;
    line.serial = (this.#serials[line.system] ?? 0) + 1;
    this.#serials[line.system] = line.serial;
    line.elapsed = this.#times[row] ?? 0;
    line.user = rows.user[row] ?? 0;
    line.unit = rows.unit[row] ?? 0;
    line.patient = rows.patient[row] ?? 0;
    line.resourceUnit = rows.resourceUnit[row] ?? 0;
    line.code = rows.code[row] ?? 0;
    return line;
  }

  #gapAt(system: number, second: number): Outage | undefined {
    for (const gap of this.#gaps) if (gap.system === system && second >= gap.from && second < gap.to) return gap;
    return undefined;
  }

  #spoil(start: number, kind: DirtKind): void {
    const text = this.#buffer.toString('utf8', start, this.#place - 1);
    this.#place = start + this.#buffer.write(`${soil(text, kind)}\n`, start);
    if (kind === 'duplicate') this.#rows++;
    this.#count(kind);
  }

  #repeat(bytes: Buffer): void {
    this.#room();
    this.#place += bytes.copy(this.#buffer, this.#place);
    if (bytes.length === 0) return;
    const lines = bytes.toString('utf8').split('\n').length - 1;
    this.#rows += lines;
    this.#count('resent', lines);
  }

  #count(what: keyof Counts, by = 1): void {
    this.counts[what] = (this.counts[what] ?? 0) + by;
  }

  /** Makes room for another line; answers where it begins. */
  #room(): number {
    if (this.#place + LONGEST_LINE > CHUNK) this.#flush();
    return this.#place;
  }

  #flush(): void {
    this.#file.write(this.#buffer.subarray(0, this.#place));
    this.#place = 0;
  }

  /** Ends the file and goes on in another; answers what the first holds. */
  next(name: string): Written {
    const written = this.close();
    this.#before = this.#rows;
    this.#file = new HashedFile(join(this.#directory, name));
    this.#place = this.#buffer.write(HEADER);
    return written;
  }

  close(): Written {
    this.#flush();
    return this.#file.close(this.#rows - this.#before);
  }
}

/** Row numbers by time, and by number where the times are the same: sorted by counting. */
function inOrder(times: Uint32Array, count: number): Uint32Array {
  const [starts, order] = [new Uint32Array(LONGEST_DAY + 1), new Uint32Array(count)];
  for (let row = 0; row < count; row++) {
    const next = (times[row] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let second = 0; second < LONGEST_DAY; second++)
    starts[second + 1] = (starts[second + 1] ?? 0) + (starts[second] ?? 0);
  for (let row = 0; row < count; row++) {
    const time = times[row] ?? 0;
    const place = starts[time] ?? 0;
    order[place] = row;
    starts[time] = place + 1;
  }
  return order;
}
