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

export const dropDatabase = (ownerUrl: string, name: string): Promise<void> =>
  asking(ownerUrl, `drop database if exists ${name} with (force)`);
