import type { Gate } from './auth/gate.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Pools } from './db/pools.ts';
import type { FileStore } from './files/store.ts';
import type { Words } from './http/problems.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Module } from './module.ts';

/** What the program is made of while it runs; built once at the start. */
export type Services = {
  readonly config: Config;
  readonly clock: Clock;
  readonly pools: Pools;
  readonly files: FileStore;
  readonly jobs: Jobs;
  readonly gate: Gate;
  readonly modules: readonly Module[];
  /** Every text by its code. */
  readonly words: Words;
  /** 32 bytes; keys for one purpose are derived from it. */
  readonly masterKey: Buffer;
};
