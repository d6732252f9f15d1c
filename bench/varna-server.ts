import type { AddressInfo } from 'node:net';
import { modules } from '../src/modules/index.ts';
import { assemble, run } from '../src/platform/assemble.ts';
import { masterKey, readConfig } from '../src/platform/config.ts';

// Värna as it runs, on a database that is ready.
const config = readConfig(process.env);
const ownerUrl = config.databaseUrl;
if (!ownerUrl) throw new Error('DATABASE_URL');
const { app, stop } = await run(assemble({ config, modules, ownerUrl, masterKey: masterKey(config) }));
await app.listen({ port: 0, host: '127.0.0.1' });
const { port } = app.server.address() as AddressInfo;
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
process.send?.({ address: `http://127.0.0.1:${port}` });
