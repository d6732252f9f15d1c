import { assemble } from '../../platform/assemble.ts';
import { readConfig } from '../../platform/config.ts';
import { importLog, postOfFile } from './service/intake.ts';
import { prepareMonth } from './service/month/prepare.ts';

/**
 * Another process of an installation, to be killed: `testing-process.ts prepare MONTH` or `testing-process.ts import FILE`.
 * The address of the database, its master key and the directory of its data are in the environment. Sends each step as it is done.
 */
const [order = '', what = ''] = process.argv.slice(2);
const { TEST_DATABASE = '', TEST_KEY = '', TEST_DATA = '' } = process.env;
const services = assemble({
  config: readConfig({ VARNA_DATA: TEST_DATA, VARNA_LOG_LEVEL: 'silent' }),
  modules: [],
  ownerUrl: TEST_DATABASE,
  masterKey: Buffer.from(TEST_KEY, 'base64'),
});
if (order === 'prepare') await prepareMonth(services, what, ({ step }) => process.send?.(step));
else await importLog(services, { source: 'journal', format: 'csv', post: await postOfFile(what) });
process.send?.('done');
