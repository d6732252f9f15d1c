import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Text } from '../../shared/text.ts';
import { fill } from '../../shared/text.ts';
import { StartupError } from '../startup-error.ts';
import { leaveRunning } from './launch.ts';
import { says } from './texts.ts';

/** What befell PostgreSQL while the program ran. After `gave-up` nobody tries again. */
export type EmbeddedEvent = { readonly kind: 'lost' | 'restored' | 'gave-up'; readonly text: Text };
export type EmbeddedListener = (event: EmbeddedEvent) => void;

// So many restarts within so long: after that something is wrong that restarting does not mend.
const WINDOW_MS = 5 * 60_000;
const PAUSES_MS = [0, 500, 2_000, 5_000, 15_000, 30_000];

/** Keeps PostgreSQL running: when it ends unasked, starts it again, and tells the listeners. */
export class Supervisor {
  readonly #launch: () => Promise<ChildProcess>;
  readonly #listeners: EmbeddedListener[] = [];
  readonly #stop = new AbortController();
  #child: ChildProcess;
  #restarts: number[] = [];
  #reviving: Promise<void> = Promise.resolve();

  constructor(child: ChildProcess, launch: () => Promise<ChildProcess>) {
    this.#launch = launch;
    this.#child = child;
    this.#watch(child);
  }

  onExit(listener: EmbeddedListener): void {
    this.#listeners.push(listener);
  }

  /** No more restarts from here on. */
  async standDown(): Promise<void> {
    this.#stop.abort();
    await this.#reviving;
  }

  /** Lets PostgreSQL go on without us. */
  leave(): void {
    this.#stop.abort();
    leaveRunning(this.#child);
  }

  #watch(child: ChildProcess): void {
    this.#child = child;
    child.once('exit', () => {
      if (!this.#stop.signal.aborted) this.#reviving = this.#revive();
    });
  }

  async #revive(): Promise<void> {
    this.#tell('lost', says.lost);
    let reason: Text = says.lost;
    for (;;) {
      const pauseMs = this.#nextPause();
      if (pauseMs === undefined) return this.#tell('gave-up', because(reason));
      await sleep(pauseMs, undefined, { signal: this.#stop.signal }).catch(() => {});
      if (this.#stop.signal.aborted) return;
      try {
        this.#watch(await this.#launch());
        return this.#tell('restored', says.restored);
      } catch (error) {
        reason = error instanceof StartupError ? error.text : plain(error);
      }
    }
  }

  #nextPause(): number | undefined {
    const now = performance.now();
    this.#restarts = [...this.#restarts.filter((at) => now - at < WINDOW_MS), now];
    return PAUSES_MS[this.#restarts.length - 1];
  }

  #tell(kind: EmbeddedEvent['kind'], text: Text): void {
    for (const listener of this.#listeners) listener({ kind, text });
  }
}

const plain = (error: unknown): Text => ({ sv: String(error), en: String(error) });
const because = (reason: Text): Text => ({
  sv: fill(says.gaveUp.sv, { reason: reason.sv }),
  en: fill(says.gaveUp.en, { reason: reason.en }),
});
