import type { Engine } from './engine.ts';
import { withNames } from './topology.ts';

/** A table beside another, of its shape; `spreadBy` is the column its rows are spread by in a cluster. */
type Beside = { stage: string; like: string; spreadBy?: string };

/** Makes an empty table shaped as another, so that its partitions can take their place there. One that was there is gone. */
export async function makeStage(engine: Engine, { stage, like, spreadBy = 'patient_id' }: Beside): Promise<void> {
  await dropStage(engine, stage);
  const names = { stage, like, spreadBy };
  await engine.command(withNames('create table @local(@{stage}) as @part(@{like})', names));
  if (engine.topology.kind === 'cluster')
    await engine.command(withNames('@spread(@{stage}, cityHash64(@{spreadBy}))', names));
}

export async function dropStage(engine: Engine, stage: string): Promise<void> {
  if (engine.topology.kind === 'cluster')
    await engine.command(withNames('drop table if exists @everywhere(@{stage}) sync', { stage }));
  await engine.command(withNames('drop table if exists @local(@{stage}) sync', { stage }));
}
