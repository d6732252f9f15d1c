import { beforeAll } from 'vitest';
import { loadBatch } from '../engine/batch/load.ts';
import type { Engine } from '../engine/engine.ts';
import type { EmbeddedEngine } from '../engine/open.ts';
import { rollUp } from '../engine/roll-up.ts';
import { anEngine, contextOf, logLine, streamOf } from '../engine/testing.ts';
import { analyse } from './analyse.ts';

type Records = readonly Record<string, string | number | boolean>[];

const person = (user: string, more: Record<string, string | number> = {}) => ({
  user_hsa: user,
  person_id: `P-${user}`,
  employed_from: '2020-01-01',
  ...more,
});

const patient = (id: string, more: Record<string, string | number | boolean> = {}) => ({ patient_id: id, ...more });

/** Enough people of common names that one name is rare. */
const crowdOfNames = Array.from({ length: 4000 }, (_, n) => patient(`P-other-${n}`, { surname: `Vanlig${n % 10}` }));
const massPatients = Array.from({ length: 35 }, (_, n) => `P-mass-${n + 1}`);
const letters = Array.from({ length: 10 }, (_, n) => `P-letter-${n + 1}`);
const household = ['P-house-1', 'P-house-2', 'P-house-3'];

const partners = ['P-shared-1', 'P-shared-2', 'P-shared-3'];
const visit = (id: string, patient_id: string, unit_hsa: string, day: string) => ({
  id,
  patient_id,
  unit_hsa,
  start: `${day} 09:00:00`,
  end: `${day} 10:00:00`,
  kind: 'besök',
});

/** A small made-up region: one unit SE-E1 of provider SE-V1 does most things, other units and provider SE-V2 own some data. */
const theContext: Record<string, Records> = {
  staff: [
    person('U1'),
    person('U2', { surname: 'Ovanlig', address_id: 'A2', street_id: 'S2', house_nr: 10 }),
    person('U3'),
    person('U4'),
    person('U-left', { employed_to: '2026-09-30' }),
    person('U-shift'),
    person('U-mass'),
  ],
  assignment: [
    ...['U1', 'U2', 'U3', 'U4'].map((user_hsa) => ({
      user_hsa,
      unit_hsa: 'SE-E1',
      purpose: 'Vård och behandling',
      valid_from: '2020-01-01',
    })),
    { user_hsa: 'U-shift', unit_hsa: 'SE-E5', purpose: 'Vård och behandling', valid_from: '2020-01-01' },
  ],
  shift: [{ user_hsa: 'U-shift', start: '2026-10-12 07:00:00', end: '2026-10-12 16:00:00', kind: 'dag' }],
  unit: [
    { unit_hsa: 'SE-E1', parent_hsa: 'SE-D1', provider_hsa: 'SE-V1', kind: 'klinik', valid_from: '2000-01-01' },
    { unit_hsa: 'SE-E2', provider_hsa: 'SE-V1', kind: 'psyk', valid_from: '2000-01-01' },
    { unit_hsa: 'SE-E3', provider_hsa: 'SE-V2', kind: 'primär', valid_from: '2000-01-01' },
    { unit_hsa: 'SE-E5', parent_hsa: 'SE-D2', provider_hsa: 'SE-V1', kind: 'klinik', valid_from: '2000-01-01' },
    { unit_hsa: 'SE-E6', parent_hsa: 'SE-D1', provider_hsa: 'SE-V1', kind: 'BUP', valid_from: '2000-01-01' },
    { unit_hsa: 'SE-E7', parent_hsa: 'SE-D1', provider_hsa: 'SE-V1', kind: 'klinik', valid_from: '2000-01-01' },
    { unit_hsa: 'SE-E8', parent_hsa: 'SE-D1', provider_hsa: 'SE-V1', kind: 'lab', valid_from: '2000-01-01' },
  ],
  patient: [
    ...crowdOfNames,
    patient('P-home', { address_id: 'A2', street_id: 'S2', house_nr: 10 }),
    patient('P-home-cared', { address_id: 'A2', street_id: 'S2', house_nr: 10 }),
    patient('P-namesake', { surname: 'Ovanlig' }),
    patient('P-neighbour', { address_id: 'A3', street_id: 'S2', house_nr: 14 }),
    patient('P-watched', { watched_until: '2026-12-31' }),
    patient('P-dead', { deceased_on: '2026-08-01' }),
    patient('P-protected', { protected: true, address_id: 'A2', street_id: 'S2', house_nr: 12 }),
    ...household.map((id) => patient(id, { address_id: 'A9' })),
    patient('P-adult', { born: '1980-05-05' }),
    patient('P-child', { born: '2015-05-05' }),
  ],
  encounter: [
    {
      id: '1',
      patient_id: 'P-contact',
      unit_hsa: 'SE-E1',
      start: '2026-10-01 09:00:00',
      end: '2026-10-01 10:00:00',
      kind: 'besök',
    },
    {
      id: '2',
      patient_id: 'P-contact-late',
      unit_hsa: 'SE-E1',
      start: '2026-08-01 09:00:00',
      end: '2026-08-01 10:00:00',
      kind: 'besök',
    },
    {
      id: '3',
      patient_id: 'P-repeat',
      unit_hsa: 'SE-E1',
      start: '2026-08-03 09:00:00',
      end: '2026-08-04 10:00:00',
      kind: 'besök',
    },
    {
      id: '4',
      patient_id: 'P-emergency',
      unit_hsa: 'SE-E2',
      start: '2026-10-12 06:00:00',
      end: '2026-10-12 08:00:00',
      kind: 'akut',
    },
    { id: '5', patient_id: 'P-home-cared', unit_hsa: 'SE-E1', start: '2026-10-10 09:00:00', kind: 'inneliggande' },
    {
      id: '6',
      patient_id: 'P-later',
      unit_hsa: 'SE-E1',
      start: '2026-11-05 09:00:00',
      end: '2026-11-05 10:00:00',
      kind: 'besök',
    },
    visit('8', 'P-misspelt', 'SE-E1', '2026-10-10'),
    { id: '9', patient_id: 'P-open', unit_hsa: 'SE-E1', start: '2026-07-01 09:00:00', kind: 'besök' },
    { id: '10', patient_id: 'P-admitted', unit_hsa: 'SE-E1', start: '2026-07-01 09:00:00', kind: 'Slutenvård' },
    ...partners.flatMap((id, n) => [
      visit(`11-${n}`, id, 'SE-E7', '2026-10-05'),
      visit(`12-${n}`, id, 'SE-E8', '2026-10-06'),
    ]),
    visit('13', 'P-partner', 'SE-E7', '2026-10-05'),
    {
      id: '7',
      patient_id: 'P-consent',
      unit_hsa: 'SE-E1',
      start: '2026-11-10 09:00:00',
      end: '2026-11-10 10:00:00',
      kind: 'besök',
    },
  ],
  appointment: [
    { id: '1', patient_id: 'P-booked', unit_hsa: 'SE-E1', booked_on: '2026-10-10', time: '2026-11-20 09:00:00' },
  ],
  clinical_order: [
    { id: '1', patient_id: 'P-ordered', from_unit: 'SE-E2', to_unit: 'SE-E1', ordered_at: '2026-10-14 09:00:00' },
    {
      id: '2',
      patient_id: 'P-answer',
      from_unit: 'SE-E1',
      to_unit: 'SE-E2',
      ordered_at: '2026-09-01 09:00:00',
      answered_at: '2026-09-05 09:00:00',
    },
    {
      id: '3',
      patient_id: 'P-order-old',
      from_unit: 'SE-E2',
      to_unit: 'SE-E1',
      ordered_at: '2026-08-01 09:00:00',
      answered_at: '2026-08-05 09:00:00',
    },
  ],
  listing: [
    { patient_id: 'P-listed', unit_hsa: 'SE-E1', from: '2020-01-01' },
    ...letters.map((patient_id) => ({ patient_id, unit_hsa: 'SE-E1', from: '2020-01-01' })),
    { patient_id: 'P-listed-before', unit_hsa: 'SE-E1', from: '2020-01-01', to: '2026-10-11' },
  ],
  care_relation: [
    { patient_id: 'P-named', unit_hsa: 'SE-E1', from: '2026-01-01' },
    { patient_id: 'P-named-person', unit_hsa: 'SE-E1', user_hsa: 'U2', from: '2026-01-01' },
  ],
  consent: [{ patient_id: 'P-consent', unit_hsa: 'SE-E1', from: '2026-10-01', to: '2026-10-31' }],
  record_block: [
    {
      block_id: 'B1',
      patient_id: 'P-blocked',
      kind: 'Inner',
      info_unit: 'SE-E2',
      info_provider: 'SE-V1',
      info_from: '2020-01-01',
    },
    {
      block_id: 'B2',
      patient_id: 'P-lifted',
      kind: 'Inner',
      info_unit: 'SE-E2',
      info_provider: 'SE-V1',
      info_from: '2020-01-01',
    },
    {
      block_id: 'B3',
      patient_id: 'P-outer',
      kind: 'Outer',
      info_unit: 'SE-E3',
      info_provider: 'SE-V2',
      info_from: '2020-01-01',
    },
  ],
  record_block_lift: [{ block_id: 'B2', unit_hsa: 'SE-E1', until: '2026-10-31 00:00:00', reason: 'PatientsConsent' }],
  person_link: [{ person_a: 'P-former', person_b: 'P-U2', kind: 'previousAddress' }],
  approved_task: [{ unit_hsa: 'SE-E1', purpose: 'Kvalitetssäkring', from: '2026-10-01', to: '2026-10-31' }],
};

type Entry = Parameters<typeof logLine>[0];

const look = (user_hsa: string, patient_id: string, more: Entry = {}): Entry => ({
  at: '2026-10-12T08:00:00.000Z',
  user_hsa,
  patient_id,
  ...more,
});

/** What was read on 12 October, and around it where a rule looks at more than a day. */
const theLog: readonly Entry[] = [
  ...[
    'contact',
    'booked',
    'ordered',
    'answer',
    'listed',
    'named',
    'contact-late',
    'order-old',
    'listed-before',
    'nobody',
  ].map((name) => look('U1', `P-${name}`)),
  look('U1', 'P-wrote', { activity: 'Skriva' }),
  look('U1', 'P-task', { purpose: 'Kvalitetssäkring' }),
  look('U1', 'P-misspelt', { unit_hsa: 'SE-EO1' }),
  look('U1', 'P-open'),
  look('U1', 'P-admitted'),
  look('U-two', 'P-two'),
  look('U-two', 'P-two', { unit_hsa: 'SE-E5', at: '2026-10-12T08:02:00.000Z' }),
  look('U-six', 'P-adult', { unit_hsa: 'SE-E6' }),
  look('U-six', 'P-child', { unit_hsa: 'SE-E6' }),
  look('U2', 'P-former'),
  ...partners.map((id) => look('U-eight', id, { unit_hsa: 'SE-E8' })),
  look('U-eight', 'P-partner', { unit_hsa: 'SE-E8' }),
  look('U-mass', 'P-odd', { unit_hsa: 'SE-E5', resource_unit: 'SE-E3', at: '2026-10-14T08:00:00.000Z' }),
  look('U1', 'P-nobody', { at: '2025-03-12T08:00:00.000Z' }),
  look('U2', 'P-U2', { at: '2025-03-12T08:00:00.000Z' }),
  look('U1', 'P-emergency', { activity: 'Nödöppning' }),
  look('U1', 'P-repeat', { at: '2026-10-02T08:00:00.000Z' }),
  look('U1', 'P-repeat'),
  look('U1', 'P-consent', { resource_unit: 'SE-E3', resource_provider: 'SE-V2' }),
  look('U2', 'P-U2'),
  look('U3', 'P-U2'),
  ...['home', 'home-cared', 'namesake', 'neighbour'].map((name) => look('U2', `P-${name}`)),
  look('U1', 'P-watched'),
  look('U-left', 'P-nobody', { unit_hsa: 'SE-E2' }),
  look('U-shift', 'P-day', { unit_hsa: 'SE-E5' }),
  look('U-shift', 'P-night', { unit_hsa: 'SE-E5', at: '2026-10-12T20:00:00.000Z' }),
  look('U1', 'P-printed', { activity: 'Utskrift' }),
  ...letters.map((id) => look('U4', id, { activity: 'Utskrift' })),
  look('U1', 'P-listed', { activity: 'Utskrift' }),
  look('U1', 'P-dead'),
  look('U1', 'P-blocked', { resource_unit: 'SE-E2' }),
  look('U1', 'P-lifted', { resource_unit: 'SE-E2' }),
  look('U1', 'P-outer', { resource_unit: 'SE-E3', resource_provider: 'SE-V2' }),
  look('U1', 'P-forced'),
  look('U1', 'P-forced', { activity: 'Nödöppning' }),
  look('U1', 'P-protected'),
  ...household.map((id, n) => look('U1', id, { at: `2026-10-1${n + 2}T08:00:00.000Z` })),
  ...['05', '12', '19'].map((day) => look('U1', 'P-again', { at: `2026-10-${day}T08:00:00.000Z` })),
  ...['U1', 'U5', 'U6', 'U7', 'U8'].map((user, n) => look(user, 'P-crowd', { unit_hsa: `SE-E${(n % 3) + 1}` })),
  look('U2', 'P-named-person'),
  look('U1', 'P-later'),
  look('U4', 'P-U4', { activity: 'Skriva' }),
  ...massPatients.map((id) => look('U-mass', id, { unit_hsa: 'SE-E5' })),
];

/** Takes the region in and analyses October. */
export async function takeInMonth(engine: Engine): Promise<void> {
  for (const [table, records] of Object.entries(theContext)) await contextOf(engine, table, records);
  const lines = theLog.map((entry, number) => logLine(entry, number));
  await loadBatch(engine, { key: 'october', source: 'journal', lines: () => streamOf(lines) });
  await rollUp(engine);
  await analyse(engine, '2026-10');
}

/** The region taken in and October analysed, in an engine of the test file's own. */
export function aMonth(): { readonly engine: EmbeddedEngine } {
  const world = anEngine();
  beforeAll(() => takeInMonth(world.engine), 120_000);
  return world;
}
