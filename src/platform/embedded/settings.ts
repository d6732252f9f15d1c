import { totalmem } from 'node:os';

const MEGABYTE = 2 ** 20;
/** What this machine, or the container it runs in, has. */
const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) / MEGABYTE;
/** An eighth of the memory, so that indexes of a large region stay at hand; the rest is left to the system and to Värna. */
const buffers = Math.round(Math.min(Math.max(memory / 8, 256), 2048));

/**
 * Settings of the embedded server, written anew at each start; `alter system` overrides them.
 * Nothing people write is logged: statements carry placeholders, and their values are left out.
 */
const settings = {
  listen_addresses: '',
  port: '5432',
  max_connections: '60',
  shared_buffers: `${buffers}MB`,
  effective_cache_size: `${Math.round(memory / 2)}MB`,
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  jit: 'off',
  synchronous_commit: 'on',
  wal_compression: 'on',
  max_wal_size: '2GB',
  recovery_init_sync_method: process.platform === 'linux' ? 'syncfs' : 'fsync',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] %q%u@%d ',
  log_min_duration_statement: '2s',
  log_parameter_max_length: '0',
  log_checkpoints: 'off',
  logging_collector: 'on',
  log_filename: 'postgresql-%d.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
};

/** A test's data need not survive a power cut. */
const forTestsOnly = {
  shared_buffers: '256MB',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  logging_collector: 'off',
  max_connections: '100',
  log_min_duration_statement: '-1',
};

const quoted = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** The settings as the text of a configuration file. */
export function configurationFile(options: { log: string; socketDirectory: string; forTests: boolean }): string {
  const all = {
    ...settings,
    ...(options.forTests && forTestsOnly),
    log_directory: options.log,
    unix_socket_directories: options.socketDirectory,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${quoted(value)}`);
  return `# Written by Värna at each start. Change with "alter system set ...".\n${lines.join('\n')}\n`;
}
