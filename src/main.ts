import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { firstFill } from './demo/first-fill.ts';
import { modules } from './modules/index.ts';
import { asSystem, assemble, prepareDatabase, run } from './platform/assemble.ts';
import { type Config, masterKey } from './platform/config.ts';
import { asProblem } from './platform/db/transaction.ts';
import { startEmbedded } from './platform/embedded/index.ts';
import type { Services } from './platform/services.ts';
import { Problem } from './shared/problem.ts';
import { fill, type Text, texts } from './shared/text.ts';

export type StartOptions = { config: Config; report(step: string): void };
export type Server = { address: string; stop(): Promise<void> };

const says = texts({
  migrated: {
    sv: 'Databasen uppdaterad ({count} {count|ändring|ändringar})',
    en: 'Database updated ({count} {count|change|changes})',
  },
  noLogs: {
    sv: 'Demons åtkomstloggar blev inte inlästa; nästa start försöker igen.',
    en: 'The access logs of the demo were not read in; the next start tries again.',
  },
  waiting: {
    sv: 'Databasen svarar inte. Försöker igen; /api/health säger när den gör det.',
    en: 'The database does not answer. Trying again; /api/health tells when it does.',
  },
});

const RETRY_MS = 2000;

/** The region's own database, or the embedded one that is stopped with the server. */
async function openDatabase({ config, report }: StartOptions, say: (text: Text) => string) {
  if (config.databaseUrl) return { ownerUrl: config.databaseUrl, stop: async () => {} };
  const embedded = await startEmbedded({ dataDirectory: config.dataDirectory, language: config.language, report });
  embedded.onExit(({ text }) => report(say(text)));
  return embedded;
}

const isUnreachable = (error: unknown) => {
  const told = asProblem(error);
  return told instanceof Problem && told.code === 'database.unreachable';
};

/** What has to be in place before anyone is answered: tables, built-in data, the first content. */
async function prepare(services: Services, ownerUrl: string, { config, report }: StartOptions): Promise<void> {
  const applied = await prepareDatabase({ modules, ownerUrl, masterKey: services.masterKey });
  if (applied > 0) report(fill(says.migrated[config.language], { count: applied }));
  for (const { name, atStart } of modules) if (atStart) await asSystem(services, `${name}.start`, atStart);
  await firstFill(services, report);
}

/** Prepares now, or – when the database cannot be reached – again and again in the background until it can. */
async function prepareOrRetry(attempt: () => Promise<void>, { config, report }: StartOptions): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    report(says.waiting[config.language]);
    void (async () => {
      for (;;) {
        await sleep(RETRY_MS);
        const done = await attempt().then(
          () => true,
          (again) => {
            if (!isUnreachable(again)) report(String((again as Error).message));
            return false;
          },
        );
        if (done) return;
      }
    })();
  }
}

/** The demo's access logs are read in while people already look around. `end` waits for the step under way. */
function fillLogs(services: Services, { config, report }: StartOptions) {
  let over = false;
  const fillIfDemo = async () => {
    if (config.demo) await (await import('./demo/seed/log-review.ts')).fillDemoLogs(services, () => over);
  };
  const filled = fillIfDemo().catch((error: unknown) => {
    if (!over) report(`${says.noLogs[config.language]} ${error instanceof Error ? error.message : ''}`);
  });
  const end = async () => {
    over = true;
    await filled;
  };
  return { end };
}

/** The whole program: database, migrations, first content, server, jobs. Answers when it listens. */
export async function startServer(options: StartOptions): Promise<Server> {
  const { config } = options;
  const key = masterKey(config);
  const database = await openDatabase(options, (text) => text[config.language]);
  const services = assemble({ config, modules, ownerUrl: database.ownerUrl, masterKey: key });
  const server = await run(services, {
    prepare: (begin) =>
      prepareOrRetry(async () => {
        await prepare(services, database.ownerUrl, options);
        await begin();
      }, options),
  });
  await server.app.listen({ port: config.port, host: config.host });
  const { port } = server.app.server.address() as AddressInfo;
  const logs = fillLogs(services, options);
  const stop = async () => {
    await logs.end();
    await server.stop();
    await database.stop();
  };
  return { address: config.url.replace(/:0$/, `:${port}`), stop };
}
