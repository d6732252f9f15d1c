import type { logLine } from '../engine/testing.ts';

type Records = readonly Record<string, string | number | boolean>[];
type Entry = Parameters<typeof logLine>[0];

const people = ['U1', 'U2', 'U3', 'U4', 'U-shift', 'U-mass'];
const contacts = Array.from({ length: 24 }, (_, n) => `P-contact-${n + 1}`);
const strangers = Array.from({ length: 12 }, (_, n) => `P-stranger-${n + 1}`);
const many = Array.from({ length: 35 }, (_, n) => `P-many-${n + 1}`);
const visit = (patient_id: string, n: number) => ({
  ...{ id: String(n), patient_id, unit_hsa: `SE-E${1 + (n % 2)}`, kind: 'besök' },
  ...{ start: '2026-10-10 09:00:00', end: '2026-10-10 10:00:00' },
});

/** A small region in which an access of every stratum is made: two units with contacts, one without, and staff. */
export const aContext: Record<string, Records> = {
  staff: people.map((user_hsa) => ({
    ...{ user_hsa, person_id: `P-${user_hsa}`, employed_from: '2020-01-01' },
    ...(user_hsa === 'U2' ? { address_id: 'A2' } : {}),
  })),
  assignment: [{ user_hsa: 'U3', unit_hsa: 'SE-E2', purpose: 'Vård och behandling', valid_from: '2020-01-01' }],
  unit: ['SE-E1', 'SE-E2', 'SE-E5'].map((unit_hsa) => ({
    ...{ unit_hsa, provider_hsa: 'SE-V1', kind: 'klinik', valid_from: '2000-01-01' },
  })),
  patient: [
    { patient_id: 'P-home', address_id: 'A2' },
    { patient_id: 'P-dead', deceased_on: '2026-08-01' },
    { patient_id: 'P-protected', protected: true },
    { patient_id: 'P-protected-contact', protected: true },
  ],
  encounter: [
    ...contacts.map(visit),
    visit('P-protected-contact', 98),
    { ...visit('P-emergency', 99), unit_hsa: 'SE-E5', start: '2026-10-12 06:00:00', end: '2026-10-12 08:00:00' },
  ],
};

const look = (user_hsa: string, patient_id: string, more: Entry = {}): Entry => ({
  ...{ at: '2026-10-12T08:00:00.000Z', user_hsa, patient_id },
  ...more,
});

/** What was read in October: explained and unexplained, marked and not, by strangers and at a unit that is misspelt. */
export const aLog: readonly Entry[] = [
  ...contacts.map((patient, n) => look(`U${1 + (n % 4)}`, patient, { unit_hsa: `SE-E${1 + (n % 2)}` })),
  ...strangers.map((patient, n) => look(`U${1 + (n % 4)}`, patient, { unit_hsa: `SE-E${1 + (n % 2)}` })),
  look('U1', 'P-U1'),
  look('U2', 'P-home'),
  look('U3', 'P-dead'),
  look('U3', 'P-dead', { activity: 'Utskrift', at: '2026-10-14T08:00:00.000Z' }),
  look('U1', 'P-emergency', { activity: 'Nödöppning' }),
  look('U1', 'P-protected'),
  look('U2', 'P-protected-contact'),
  look('U-unheard-of', 'P-contact-1'),
  look('U3', 'P-contact-3', { unit_hsa: 'SE-EO1' }),
  look('U-shift', 'P-contact-4', { unit_hsa: 'SE-E5' }),
  ...many.map((patient) => look('U-mass', patient, { unit_hsa: 'SE-E5' })),
];
