import type { Engine } from './engine.ts';

/**
 * Does work while the parts of the log are left as they are; they are merged after it. A batch that is moved in breaks off the merges
 * that go on, which would then begin anew again and again, and what somebody waits for should not share the processors with them.
 * It only saves time: asked of the one node alone, and left be where it is refused. A worker that is started again merges.
 */
export async function withoutMerges<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  await merges(engine, 'stop');
  try {
    return await work();
  } finally {
    await merges(engine, 'start');
  }
}

async function merges({ topology, command }: Engine, whether: 'stop' | 'start'): Promise<void> {
  if (topology.kind === 'one') await command(`system ${whether} merges access_log`).catch(() => {});
}
