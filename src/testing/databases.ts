import pg from 'pg';

export const templateName = `varna_template_${process.pid}`;

async function asking(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A new database beside the given one, empty or a copy; answers its address. */
export async function makeDatabase(ownerUrl: string, name: string, template?: string): Promise<string> {
  await asking(ownerUrl, `create database ${name}${template ? ` template ${template}` : ''}`);
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * Drops a database and closes our own connections to it. Not `with (force)`: that refuses, for an owner who is no superuser,
 * when autovacuum happens to work there; a plain drop asks autovacuum to leave and waits.
 */
export async function dropDatabase(ownerUrl: string, name: string): Promise<void> {
  await asking(
    ownerUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = '${name}' and usename is not null and pg_has_role(usename, 'member')`,
  );
  await asking(ownerUrl, `drop database if exists ${name}`);
}
