import { Readable } from 'node:stream';
import { type Engine, row } from '../engine/engine.ts';
import { withNames } from '../engine/topology.ts';
import type { ContextDefinition } from './definition.ts';

const stageOf = ({ table }: ContextDefinition) => `${table}_stage`;
const isSpread = ({ topology }: Engine, { spreadBy }: ContextDefinition) =>
  topology.kind === 'cluster' && spreadBy !== null;

/** A table of the same shape beside the one in use, empty. */
export async function makeContextStage(engine: Engine, definition: ContextDefinition): Promise<void> {
  const names = { stage: stageOf(definition), table: definition.table, key: definition.spreadBy ?? 'none' };
  await dropContextStage(engine, definition);
  if (definition.spreadBy === null) {
    await engine.command(withNames('create table @everywhere(@{stage}) as @{table}', names));
    return;
  }
  await engine.command(withNames('create table @local(@{stage}) as @part(@{table})', names));
  if (isSpread(engine, definition)) await engine.command(withNames('@spread(@{stage}, cityHash64(@{key}))', names));
}

export async function dropContextStage(engine: Engine, definition: ContextDefinition): Promise<void> {
  const names = { stage: stageOf(definition) };
  if (isSpread(engine, definition))
    await engine.command(withNames('drop table if exists @everywhere(@{stage}) sync', names));
  const where = definition.spreadBy === null ? '@everywhere' : '@local';
  await engine.command(withNames(`drop table if exists ${where}(@{stage}) sync`, names));
}

export const fillContextStage = (engine: Engine, definition: ContextDefinition, lines: AsyncIterable<Buffer>) =>
  engine.insert(
    stageOf(definition),
    'TabSeparated',
    Readable.from(lines),
    definition.columns.map(({ name }) => name),
  );

/** Lets what was staged take the place of all that was there, at once: who reads sees the old or the new. */
export async function exchangeContext(engine: Engine, definition: ContextDefinition): Promise<void> {
  const names = { stage: stageOf(definition), table: definition.table };
  const where = definition.spreadBy === null ? '@everywhere' : '@local';
  const { n } = await row<{ n: number }>(engine, withNames('select count() as n from @{stage}', names));
  const from = definition.spreadBy === null ? '@{stage}' : '@part(@{stage})';
  const change =
    n > 0
      ? `alter table ${where}(@{table}) replace partition tuple() from ${from}`
      : `truncate table ${where}(@{table})`;
  await engine.command(withNames(change, names));
}
