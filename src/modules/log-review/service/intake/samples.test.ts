import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { aRegion } from '../../../../testing/region.ts';
import { rows } from '../../engine/engine.ts';
import { engineOf } from '../../engine/installed.ts';
import { patientPseudonyms } from '../../intake/pseudonym.ts';
import { receiveStoreLog } from '../../intake/storelog/receive-storelog.ts';
import { importLog } from './import.ts';
import { postOfBytes, postOfFile } from './post.ts';
import { quarantined } from './quarantine.ts';
import { keepRefused } from './refused.ts';

const folder = fileURLToPath(new URL('../../../../../../shared/samples/logs/', import.meta.url));

vi.setConfig({ testTimeout: 60_000 });

/** Public logs, for those who have them beside the project. */
describe.skipIf(!existsSync(folder))('published logs in the log', () => {
  const region = aRegion();
  const services = () => region.running.services;
  type Loaded = { log_id: string; patient_id: string; user_hsa: string; outcome: string };
  const loaded = async (source: string) =>
    rows<Loaded>(
      await engineOf(services()),
      'select log_id, patient_id, user_hsa, outcome from access_log where source = {source:String} order by log_id',
      { source },
    );

  test('the nine AuditEvents of FHIR R4 lie there with patient, user and outcome where they have them', async () => {
    const files = readdirSync(`${folder}fhir-r4`).sort();
    for (const [place, file] of files.entries()) {
      const post = await postOfFile(`${folder}fhir-r4/${file}`);
      const done = await importLog(services(), {
        source: 'fhir',
        format: 'fhir',
        post,
        rollUp: place === files.length - 1,
      });
      expect(done).toMatchObject({ rows: 1, quarantined: 0 });
    }
    const people = patientPseudonyms(services().masterKey);
    const found = await loaded('fhir');
    expect(found.map((one) => [one.log_id, people.clear(one.patient_id), one.user_hsa, one.outcome])).toEqual([
      ['example', '', 'Grahame', '0'],
      ['example-disclosure', 'example', 'SomeIdiot@nowhere', '0'],
      ['example-error', '', '95', '8'],
      ['example-login', '', '95', '0'],
      ['example-logout', '', '95', '0'],
      ['example-media', 'e3cdfc81a0d24bd', '95', '0'],
      ['example-pixQuery', 'e3cdfc81a0d24bd', '95', '0'],
      ['example-rest', 'example', '95', '0'],
      ['example-search', '', '95', '0'],
    ]);
  });

  test('the valid StoreLog request is accepted', async () => {
    const post = await postOfFile(`${folder}storelog-v2/requests/store-log-cert.xml`);
    expect(await importLog(services(), { source: 'storelog', format: 'storelog', post })).toMatchObject({
      rows: 1,
      quarantined: 0,
    });
    expect(await loaded('storelog')).toMatchObject([{ log_id: 'it-log-cert-001', user_hsa: 'it-user-001' }]);
  });

  test('the other is answered by the contract and lies in quarantine: purpose saknas', async () => {
    const path = `${folder}storelog-v2/requests/store-log.xml`;
    const { answer, misfits } = await receiveStoreLog(createReadStream(path), { name: 'storelog' });
    expect(answer).toContain('<l:resultCode>VALIDATION_ERROR</l:resultCode>');
    expect(answer).toContain('purpose saknas');
    const { sha256 } = postOfBytes('anrop', readFileSync(path));
    await keepRefused(services(), { source: 'storelog', sha256, misfits });
    const of = { source: 'storelog', sender: 'WEBCERT', reason: 'no-purpose', limit: 10 };
    const [held] = await quarantined(services(), await engineOf(services()), of);
    expect(held?.raw).toContain('logId>');
    expect(await loaded('storelog')).toHaveLength(1);
  });
});
