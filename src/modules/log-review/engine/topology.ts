/** Where the tables lie: on one node, or spread over the shards of a cluster that ClickHouse knows by name. */
export type Topology = { readonly kind: 'one' } | { readonly kind: 'cluster'; readonly cluster: string };

export const oneNode: Topology = { kind: 'one' };

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The names a statement is written with, checked to be nothing but names. */
function checked(name: string): string {
  if (!NAME.test(name)) throw new TypeError(`Not a name: ${name}`);
  return name;
}

/**
 * A statement as this topology wants it, from one text.
 *
 * | word | one node | cluster |
 * |---|---|---|
 * | `@local(t)` | `t` | `` t_local on cluster `c` ``: the shard's own part, for definitions and partitions |
 * | `@part(t)` | `t` | `t_local`: the shard's own part where a statement names it a second time |
 * | `@everywhere(t)` | `t` | `` t on cluster `c` ``: a table that every node holds whole |
 * | `@MergeTree`, `@ReplacingMergeTree(v)` | as it stands | `Replicated…`, a copy on each replica of the shard |
 * | `@Whole…MergeTree` | as it stands without `Whole` | `Replicated…`, a copy on every node |
 * | `@spread(t, key)` | nothing | the `Distributed` table `t` over the parts, sharded by `key` |
 */
export function inTopology(sql: string, topology: Topology): string {
  return topology.kind === 'one' ? onOneNode(sql) : onCluster(sql, checked(topology.cluster));
}

const SPREAD = /@spread\((\w+), (.+)\)\s*$/gm;

const onOneNode = (sql: string) =>
  sql
    .replace(SPREAD, '')
    .replace(/@(?:local|part|everywhere)\((\w+)\)/g, '$1')
    .replace(/@(?:Whole)?(\w*MergeTree)/g, '$1');

const onCluster = (sql: string, cluster: string) =>
  sql
    .replace(
      SPREAD,
      `create table if not exists $1 on cluster \`${cluster}\` as $1_local engine = Distributed('${cluster}', currentDatabase(), '$1_local', $2)`,
    )
    .replace(/@local\((\w+)\)/g, `$1_local on cluster \`${cluster}\``)
    .replace(/@part\((\w+)\)/g, '$1_local')
    .replace(/@everywhere\((\w+)\)/g, `$1 on cluster \`${cluster}\``)
    .replace(/@Whole(\w*MergeTree)(?:\((\w+)\))?/g, (_, engine, version) => replicated(engine, 'all', version))
    .replace(/@(\w*MergeTree)(?:\((\w+)\))?/g, (_, engine, version) => replicated(engine, '{shard}', version));

/** One path per shard makes the copies of that shard follow each other; the path `all` makes every node follow. */
function replicated(engine: string, shard: string, version: string | undefined): string {
  const path = `'/clickhouse/varna/${shard}/{database}/{table}', '{shard}-{replica}'`;
  return `Replicated${engine}(${path}${version ? `, ${version}` : ''})`;
}

/** A statement written with `@{name}` where a name made by the program stands, such as the table of one batch. */
export function withNames(sql: string, names: Readonly<Record<string, string>>): string {
  return sql.replace(/@\{(\w+)\}/g, (_, word: string) => checked(names[word] ?? ''));
}
