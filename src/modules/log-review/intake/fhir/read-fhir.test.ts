import { describe, expect, test } from 'vitest';
import { allOf, bytesOf, sameWhereverCut } from '../testing.ts';
import { readFhir } from './read-fhir.ts';

const hsa = (value: string) => ({ identifier: { system: 'urn:oid:1.2.752.129.2.1.4.1', value } });
const patient = (value: string) => ({ identifier: { system: 'urn:oid:1.2.752.129.2.1.3.1', value } });
const role = (code: string) => ({ system: 'http://terminology.hl7.org/CodeSystem/object-role', code });
const concept = (code: string) => [{ coding: [{ code }] }];

const event = (id: string, more: Record<string, unknown> = {}) => ({
  resourceType: 'AuditEvent',
  id,
  type: { code: 'rest' },
  subtype: [{ code: 'vread', display: 'vread' }],
  action: 'R',
  recorded: '2026-10-05T08:00:00.123+02:00',
  outcome: '0',
  purposeOfEvent: concept('TREAT'),
  agent: [
    { who: { reference: 'Device/1' }, requestor: false },
    { who: hsa('SE2321000016-1A2B'), requestor: true, location: hsa('SE2321000016-E1'), role: [{ text: 'Läkare' }] },
    { type: { coding: [{ code: 'CST' }] }, who: hsa('SE2321000016-1000') },
  ],
  source: { observer: { display: 'Journalen' } },
  entity: [
    { what: patient('191212121212'), role: role('1') },
    { what: { reference: 'Observation/7' }, role: role('4') },
  ],
  ...more,
});

const source = { name: 'fhir' };
const read = (text: string) => allOf(readFhir(bytesOf(text), source));
const readEvent = async (more: Record<string, unknown>) => read(JSON.stringify(event('e', more)));

test('an event becomes a row', async () => {
  expect(await read(JSON.stringify(event('e')))).toEqual({
    rows: [
      {
        logId: 'e',
        source: 'fhir',
        system: 'Journalen',
        at: '2026-10-05T06:00:00.123Z',
        atRaw: '2026-10-05T08:00:00.123+02:00',
        ambiguous: false,
        userHsa: 'SE2321000016-1A2B',
        unitHsa: 'SE2321000016-E1',
        assignment: 'Läkare',
        activity: 'Läsa',
        purpose: 'Vård och behandling',
        resourceType: 'Observation',
        patientId: '191212121212',
        resourceUnit: '',
        resourceProvider: 'SE2321000016-1000',
        outcome: '0',
      },
    ],
    misfits: [],
  });
});

describe('the patient', () => {
  const patients = async (entity: unknown[], more = {}) =>
    (await readEvent({ entity, ...more })).rows.map(({ patientId }) => patientId);

  test('is told by role or by reference, without server and version', async () => {
    expect(await patients([{ what: { reference: 'https://x/Patient/7/_history/1' }, type: { code: '2' } }])).toEqual([
      '7',
    ]);
    expect(await patients([{ what: { identifier: { value: 'p1^^^&1.2.3&ISO' } }, role: role('1') }])).toEqual(['p1']);
    expect(
      await patients([{ what: { identifier: { system: 'urn:oid:1.2.752.97.3.1.3', value: '99' } }, role: role('1') }]),
    ).toEqual(['1.2.752.97.3.1.3|99']);
  });

  test('named twice is one row, two patients are two, none is one without', async () => {
    const same = [
      { what: { reference: 'Patient/7' }, role: role('1') },
      { what: { reference: 'Patient/7/_history/2' } },
    ];
    expect(await patients(same)).toEqual(['7']);
    expect(await patients([...same, { what: { reference: 'Patient/8' } }])).toEqual(['7', '8']);
    expect(await patients([{ role: role('24'), query: 'bmFtZT1Bbm5h' }])).toEqual(['']);
  });

  test("is R5's own element, and its roles are concepts", async () => {
    expect(await patients([], { patient: { reference: 'Patient/9' } })).toEqual(['9']);
    expect(await patients([{ what: patient('1'), role: { coding: [role('1')] } }])).toEqual(['1']);
  });
});

test('an event of R5 gives the same', async () => {
  const r5 = {
    type: undefined,
    subtype: undefined,
    category: concept('rest'),
    code: { coding: [{ code: 'read' }] },
    action: undefined,
    occurredDateTime: '2026-10-05T07:59:00+02:00',
    outcome: { code: { code: 'success' } },
    purposeOfEvent: undefined,
    authorization: concept('HOPERAT'),
  };
  expect((await readEvent(r5)).rows).toMatchObject([
    { at: '2026-10-05T05:59:00.000Z', activity: 'Läsa', purpose: 'Administration', outcome: 'success' },
  ]);
});

test('a forced opening is an emergency access, however it is said', async () => {
  const agent = [{ who: hsa('SE2321000016-1A2B'), requestor: true, purposeOfUse: concept('BTG') }];
  for (const more of [{ purposeOfEvent: concept('ETREAT') }, { agent }, { code: { coding: [{ code: '110127' }] } }]) {
    expect((await readEvent(more)).rows).toMatchObject([{ activity: 'Nödöppning', purpose: 'Vård och behandling' }]);
  }
});

test('who asked is the user; a name is no id', async () => {
  const user = async (...agent: unknown[]) => {
    const { rows, misfits } = await readEvent({ agent });
    return rows[0]?.userHsa ?? misfits[0]?.reason;
  };
  const person = { type: { coding: [{ code: 'humanuser' }] }, who: { identifier: { value: '95' } } };
  expect(await user({ who: { reference: 'Device/1' } }, person)).toBe('95');
  expect(await user({ who: { reference: 'Device/1' } })).toBe('Device/1');
  expect(await user({ who: { display: 'Anna Ek' }, requestor: true })).toBe('no-user');
  expect(await user()).toBe('no-user');
});

test('lines, a bundle, an array and an indented event are all read', async () => {
  const events = ['a', 'b', 'c'].map((id) => event(id));
  const bundle = {
    resourceType: 'Bundle',
    link: [{ url: 'x' }],
    entry: events.map((resource) => ({ resource })),
    total: 3,
  };
  const ids = async (text: string) => (await read(text)).rows.map(({ logId }) => logId);
  const lines = events.map((one) => JSON.stringify(one)).join('\n');
  const texts = [
    lines,
    `${lines}\n\n`,
    JSON.stringify(bundle),
    JSON.stringify(bundle, null, 2),
    JSON.stringify(events, null, 1),
  ];
  for (const text of texts) expect(await ids(text)).toEqual(['a', 'b', 'c']);
  expect(await ids(`${JSON.stringify(bundle)}\n${JSON.stringify(event('d'))}`)).toEqual(['a', 'b', 'c', 'd']);
  expect(await ids(JSON.stringify(event('d'), null, 2))).toEqual(['d']);
  expect(await ids(JSON.stringify({ resourceType: 'Bundle', entry: [] }))).toEqual([]);
});

test('what is no event is told with its reason, and the rest is read', async () => {
  const wrong = [
    '{"resourceType":"AuditEvent',
    '{"resourceType":"Patient"}',
    '[]',
    '{"resourceType":"AuditEvent","agent":"x"}',
  ];
  const odd = JSON.stringify(event('x', { id: 7 }));
  const { rows, misfits } = await read(
    [JSON.stringify(event('a')), ...wrong, odd, JSON.stringify(event('b'))].join('\n'),
  );
  expect(rows.map(({ logId }) => logId)).toEqual(['a', 'b']);
  expect(misfits.map(({ reason, position }) => [position, reason])).toEqual([
    [2, 'not-a-record'],
    [3, 'other-content'],
    [4, 'other-content'],
    [5, 'not-a-record'],
    [6, 'not-a-record'],
  ]);
  expect(misfits[0]?.raw).toBe(wrong[0]);
});

test('a bundle cut short keeps the entries before', async () => {
  const text = JSON.stringify(
    { resourceType: 'Bundle', entry: ['a', 'b'].map((id) => ({ resource: event(id) })) },
    null,
    1,
  );
  const { rows, misfits } = await read(text.slice(0, text.lastIndexOf('recorded')));
  expect(rows.map(({ logId }) => logId)).toEqual(['a']);
  expect(misfits).toMatchObject([{ reason: 'not-a-record', position: 2 }]);
});

test('an event without id has its bundle address, else one from its content', async () => {
  const bundle = {
    resourceType: 'Bundle',
    entry: [{ fullUrl: 'urn:uuid:1-2', resource: event('x', { id: undefined }) }],
  };
  expect((await read(JSON.stringify(bundle))).rows).toMatchObject([{ logId: '1-2' }]);
  expect((await readEvent({ id: undefined })).rows[0]?.logId).toMatch(/^content:/);
});

test('the rows are the same wherever the bytes are cut', async () => {
  const events = [event('å"\\'), event('{[', { entity: [] }), { resourceType: 'Other', text: '\\"}]' }, event('d')];
  const bundle = { resourceType: 'Bundle', meta: { tag: [{}] }, entry: events.map((resource) => ({ resource })) };
  const texts = [
    events.map((one) => JSON.stringify(one)).join('\r\n'),
    JSON.stringify(bundle),
    JSON.stringify(bundle, null, 2),
  ];
  for (const text of texts) await sameWhereverCut(text, (bytes) => readFhir(bytes, source));
});
