import { describe, expect, test } from 'vitest';
import { pseudonymiser } from '../intake/pseudonym.ts';
import { bytesOf } from '../intake/testing.ts';
import { contextDefinitions } from './definitions.ts';
import { type ContextTold, readContext } from './read-context.ts';

const people = pseudonymiser(Buffer.alloc(32, 3));
const hidden = (id: string) => people.of([id])[0];

async function read(name: string, text: string | Buffer, cuts: number[] = []) {
  const definition = contextDefinitions.find((one) => one.name === name);
  if (!definition) throw new Error(`no file ${name}`);
  const told: ContextTold = { faults: [], unknownColumns: [] };
  const reads = await Array.fromAsync(readContext(bytesOf(text, cuts), definition, people, told));
  const lines = Buffer.concat(reads.map((one) => one.lines)).toString();
  return {
    ...told,
    rows: lines
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t')),
  };
}

describe('a file of context', () => {
  test('has the headings of the exchange', () => {
    const heading = Object.fromEntries(
      contextDefinitions.map(({ name, columns }) => [name, columns.map((column) => column.name).join()]),
    );
    expect(heading).toEqual({
      staff: 'user_hsa,person_id,surname,address_id,street_id,house_nr,area_id,employed_from,employed_to,role',
      assignment: 'user_hsa,unit_hsa,purpose,valid_from,valid_to',
      shift: 'user_hsa,start,end,kind',
      unit: 'unit_hsa,parent_hsa,provider_hsa,kind,manager_hsa,valid_from,valid_to',
      patient: 'patient_id,surname,address_id,street_id,house_nr,area_id,born,deceased_on,protected,watched_until',
      encounter: 'id,patient_id,unit_hsa,start,end,kind',
      appointment: 'id,patient_id,unit_hsa,booked_on,time',
      order: 'id,patient_id,from_unit,to_unit,ordered_at,answered_at',
      listing: 'patient_id,unit_hsa,from,to',
      consent: 'patient_id,unit_hsa,user_hsa,from,to',
      block: 'block_id,patient_id,kind,info_unit,info_provider,info_from,info_to',
      block_lift: 'block_id,unit_hsa,user_hsa,until,reason',
      care_relation: 'patient_id,unit_hsa,user_hsa,from,to',
      approved_task: 'unit_hsa,purpose,from,to',
      person_link: 'person_a,person_b,kind',
    });
  });

  test('has its HSA-ids in capitals, as the log has them, and other ids as they are', async () => {
    const text = 'user_hsa,unit_hsa\nse2321000016-1a2b,Se2321000016-e1\nanna,SE-e1\n';
    const { rows } = await read('assignment', text);
    expect(rows.map(([user, unit]) => [user, unit])).toEqual([
      ['SE2321000016-1A2B', 'SE2321000016-E1'],
      ['anna', 'SE-e1'],
    ]);
  });

  test('may have its columns in any order, others beside them, and any delimiter', async () => {
    const text = 'sort;Unit_HSA;patient_id;avdelning;FROM\nx;SE-E1;19121212-1212;3;2024-01-01\n';
    expect(await read('listing', text)).toEqual({
      rows: [[hidden('191212121212'), 'SE-E1', '2024-01-01', '\\N']],
      faults: [],
      unknownColumns: ['sort', 'avdelning'],
    });
  });

  test('names people and surnames by pseudonyms, however a surname is written', async () => {
    const { rows } = await read('staff', 'user_hsa,person_id,surname\nu1,191212121212,von  Åkern\nu2,,VON ÅKERN\n');
    expect(rows.map((cells) => cells.slice(0, 3))).toEqual([
      ['u1', hidden('191212121212'), hidden('VON ÅKERN')],
      ['u2', '\\N', hidden('VON ÅKERN')],
    ]);
  });

  test('tells times in Swedish time or with their zone, and days', async () => {
    const moments = [
      '2026-10-05T08:00:00',
      '2026-10-05T06:00:00Z',
      '2026-10-05 08:00',
      '2026-10-05',
      '2026-03-29T02:30:00',
    ];
    const { rows, faults } = await read(
      'encounter',
      `patient_id,unit_hsa,start\n${moments.map((at) => `p,e,${at}`).join('\n')}`,
    );
    expect(faults).toEqual([]);
    const at = (moment: string) => String(Date.parse(moment) / 1000);
    expect(rows.map((cells) => cells[3])).toEqual([
      ...['2026-10-05T06:00:00Z', '2026-10-05T06:00:00Z', '2026-10-05T06:00:00Z'].map(at),
      at('2026-10-04T22:00:00Z'),
      at('2026-03-29T01:30:00Z'),
    ]);
  });

  test('has what is empty as unknown, and days beyond what can be held as the last that can', async () => {
    const { rows } = await read(
      'patient',
      'patient_id,born,deceased_on,protected,watched_until,house_nr\np,1912-12-12,,ja,9999-12-31,\n',
    );
    expect(rows[0]?.slice(1)).toEqual(['\\N', '\\N', '\\N', '\\N', '\\N', '1912-12-12', '\\N', '1', '2149-06-06']);
  });

  test('holds no address of a patient with protected identity, though it was sent', async () => {
    const text =
      'patient_id,surname,address_id,street_id,house_nr,area_id,protected\np1,Ek,A1,G1,3,O1,1\np2,Ek,A1,G1,3,O1,0\n';
    const { rows } = await read('patient', text);
    expect(rows.map((cells) => cells.slice(1, 6))).toEqual([
      [hidden('EK'), '\\N', '\\N', '\\N', '\\N'],
      [hidden('EK'), 'A1', 'G1', '3', 'O1'],
    ]);
  });

  test('is the same wherever its bytes are cut', async () => {
    const text = 'patient_id,unit_hsa,from,to\n"p""1",Ö,2024-01-01,\n\np2,"E\n1",,2025-01-01';
    const whole = await read('listing', text);
    expect(whole.rows).toHaveLength(2);
    for (let cut = 1; cut < text.length; cut++) expect(await read('listing', text, [cut])).toEqual(whole);
    expect(await read('listing', Buffer.from(text, 'latin1'))).toEqual(whole);
  });

  test('tells what is wrong with row and column, and stops at the fiftieth', async () => {
    const { faults } = await read(
      'shift',
      'user_hsa,start,end,kind\nu,2026-10-05T08:00,2026-10-05T16:00,dag\n,i går,2026-10-05T16:00\nu,i går,,dag\n',
    );
    expect(faults.map(({ row, column, message }) => [row, column, message.sv])).toEqual([
      [3, '', 'raden har fel antal kolumner'],
      [4, 'start', 'ska vara en tidpunkt, som 2026-10-05T08:00:00'],
      [4, 'end', 'är tomt men måste fyllas i'],
    ]);
    const many = await read('listing', `patient_id,unit_hsa\n${'p,\n'.repeat(80)}`);
    expect(many.faults).toHaveLength(50);
  });

  test('without a column that is needed, or without anything at all, is at fault in its first row', async () => {
    expect(await read('shift', 'user_hsa,start\nu,2026-10-05\n')).toMatchObject({
      rows: [],
      faults: [{ row: 1, column: 'end' }],
    });
    expect((await read('shift', '')).faults).toMatchObject([
      { row: 1, column: '', message: { sv: 'filen saknar rubrikrad' } },
    ]);
  });
});
