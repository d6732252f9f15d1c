import { readFileSync, writeFileSync } from 'node:fs';
import type { Engine, Values } from '../../src/modules/log-review/engine/engine.ts';
import { inTopology } from '../../src/modules/log-review/engine/topology.ts';

/** A statement as it was asked, so that it can be asked by hand. */
export type Asked = { step: string; sql: string; values: Values };
export type Measured = { step: string; rows: number; seconds: number; peakMiB: number };

/** Notes what each step takes: time, and the most memory the engine's worker held. */
export class Meter {
  readonly measured: Measured[] = [];
  readonly asked: Asked[] = [];
  readonly #pid: () => number | undefined;
  #waiting: Omit<Asked, 'step'>[] = [];

  constructor(pid: () => number | undefined) {
    this.#pid = pid;
  }

  /** The same engine; what it is asked is noted for the step that is going on. */
  noting(engine: Engine): Engine {
    const note = (sql: string, values: Values = {}) => {
      this.#waiting.push({ sql: inTopology(sql, engine.topology), values });
    };
    return {
      ...engine,
      command: (sql, values) => {
        note(sql, values);
        return engine.command(sql, values);
      },
      query: (sql, values) => {
        note(sql, values);
        return engine.query(sql, values);
      },
    };
  }

  /** Does a step and notes it; `rows` are counted in what it answers. */
  async step<T>(step: string, work: () => Promise<T>, rows: (done: T) => number): Promise<T> {
    this.#waiting = [];
    const started = performance.now();
    const done = await work();
    this.done(step, rows(done), performance.now() - started);
    return done;
  }

  done(step: string, rows: number, elapsedMs: number): void {
    const seconds = elapsedMs / 1000;
    this.measured.push({ step, rows, seconds, peakMiB: this.#peak() });
    this.asked.push(...this.#waiting.map((asked) => ({ step, ...asked })));
    this.#waiting = [];
    console.log(step.padEnd(20), `${seconds.toFixed(1)} s`, rows, `${this.measured.at(-1)?.peakMiB} MiB`);
  }

  /** The most memory since it was asked last, in MiB. */
  #peak(): number {
    const pid = this.#pid();
    if (pid === undefined) return 0;
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
    return Math.round(Number(kilobytes) / 1024);
  }
}
