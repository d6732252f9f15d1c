import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFhir } from './fhir/read-fhir.ts';
import { receiveStoreLog } from './storelog/receive-storelog.ts';
import { allOf } from './testing.ts';

const folder = new URL('../../../../../shared/samples/logs/', import.meta.url);
const source = { name: 'prov' };

/** Public logs, for those who have them beside the project. */
describe.skipIf(!existsSync(folder))('published logs', () => {
  const receive = (name: string) =>
    receiveStoreLog(createReadStream(new URL(`storelog-v2/requests/${name}`, folder)), source);

  test('the nine AuditEvents of FHIR R4 load, with patient, user and outcome where they have them', async () => {
    const files = readdirSync(new URL('fhir-r4/', folder)).sort();
    const all = await Promise.all(
      files.map((name) => allOf(readFhir(createReadStream(new URL(`fhir-r4/${name}`, folder)), source))),
    );
    expect(all.flatMap(({ misfits }) => misfits)).toEqual([]);
    const shown = all.map(({ rows }) =>
      rows.map((row) => [row.logId, row.patientId, row.userHsa, row.outcome, row.activity]),
    );
    expect(shown.flat()).toEqual([
      ['example-disclosure', 'example', 'SomeIdiot@nowhere', '0', 'Utskrift'],
      ['example-error', '', '95', '8', 'Skriva'],
      ['example-login', '', '95', '0', 'Login'],
      ['example-logout', '', '95', '0', 'Logout'],
      ['example-media', 'e3cdfc81a0d24bd', '95', '0', 'Utskrift'],
      ['example-pixQuery', 'e3cdfc81a0d24bd', '95', '0', 'Läsa'],
      ['example-rest', 'example', '95', '0', 'Läsa'],
      ['example-search', '', '95', '0', 'Läsa'],
      ['example', '', 'Grahame', '0', 'Application Start'],
    ]);
  });

  test('the valid StoreLog request is accepted', async () => {
    const { rows, misfits, answer } = await receive('store-log-cert.xml');
    expect(misfits).toEqual([]);
    expect(answer).toContain('<l:resultCode>OK</l:resultCode>');
    expect(rows).toMatchObject([
      {
        logId: 'it-log-cert-001',
        system: 'WEBCERT',
        at: '2024-11-09T06:40:13.000Z',
        userHsa: 'it-user-001',
        unitHsa: 'TSTNMT2321000156-ALMC',
        purpose: 'Vård och behandling',
        patientId: '191212121212',
      },
    ]);
  });

  test('the other is put in quarantine because its purpose is missing, and answered by the contract', async () => {
    const { rows, misfits, answer } = await receive('store-log.xml');
    expect(rows).toEqual([]);
    expect(misfits).toMatchObject([{ reason: 'no-purpose', sender: 'WEBCERT' }]);
    const text = readFileSync(new URL('storelog-v2/requests/store-log.xml', folder), 'utf8');
    expect(text).toContain(misfits[0]?.raw.slice(misfits[0].raw.indexOf('<ns2:logId>')));
    expect(answer).toContain('<l:resultCode>VALIDATION_ERROR</l:resultCode>');
    expect(answer).toContain('purpose saknas');
  });
});
