import { type ContextDefinition, contextFile } from './definition.ts';

const place = { address_id: 'text', street_id: 'text', house_nr: 'number', area_id: 'text' } as const;
const valid = { valid_from: 'day', valid_to: 'day' } as const;
const during = { from: 'day', to: 'day' } as const;
const ofPatient = { spreadBy: 'patient_id' };

/**
 * The files of context, in the order they are read. The first twelve are those of the exchange with HR, the directory and the
 * record systems; the last three are Värna's own.
 */
export const contextDefinitions: readonly ContextDefinition[] = [
  contextFile('unit', {
    unit_hsa: 'text!',
    parent_hsa: 'text',
    provider_hsa: 'text',
    kind: 'text',
    manager_hsa: 'text',
    ...valid,
  }),
  contextFile('staff', {
    user_hsa: 'text!',
    person_id: 'person',
    surname: 'surname',
    ...place,
    employed_from: 'day',
    employed_to: 'day',
    role: 'text',
  }),
  contextFile('assignment', { user_hsa: 'text!', unit_hsa: 'text!', purpose: 'text', ...valid }),
  contextFile('shift', { user_hsa: 'text!', start: 'moment!', end: 'moment!', kind: 'text' }),
  contextFile(
    'patient',
    {
      patient_id: 'person!',
      surname: 'surname',
      ...place,
      born: 'birthday',
      deceased_on: 'day',
      protected: 'mark',
      watched_until: 'day',
    },
    { ...ofPatient, secret: Object.keys(place) },
  ),
  contextFile(
    'encounter',
    { id: 'text', patient_id: 'person!', unit_hsa: 'text!', start: 'moment!', end: 'moment', kind: 'text' },
    ofPatient,
  ),
  contextFile(
    'appointment',
    { id: 'text', patient_id: 'person!', unit_hsa: 'text!', booked_on: 'day', time: 'moment!' },
    ofPatient,
  ),
  contextFile(
    'order',
    {
      id: 'text',
      patient_id: 'person!',
      from_unit: 'text',
      to_unit: 'text',
      ordered_at: 'moment!',
      answered_at: 'moment',
    },
    { ...ofPatient, table: 'clinical_order' },
  ),
  contextFile('listing', { patient_id: 'person!', unit_hsa: 'text!', ...during }, ofPatient),
  contextFile('consent', { patient_id: 'person!', unit_hsa: 'text', user_hsa: 'text', ...during }, ofPatient),
  contextFile(
    'block',
    {
      block_id: 'text!',
      patient_id: 'person!',
      kind: 'blockKind!',
      info_unit: 'text',
      info_provider: 'text',
      info_from: 'day',
      info_to: 'day',
    },
    { ...ofPatient, table: 'record_block' },
  ),
  contextFile(
    'block_lift',
    { block_id: 'text!', unit_hsa: 'text', user_hsa: 'text', until: 'moment', reason: 'text' },
    { table: 'record_block_lift' },
  ),
  contextFile('care_relation', { patient_id: 'person!', unit_hsa: 'text', user_hsa: 'text', ...during }, ofPatient),
  contextFile('approved_task', { unit_hsa: 'text!', purpose: 'text!', ...during }),
  contextFile('person_link', { person_a: 'person!', person_b: 'person!', kind: 'text' }, { spreadBy: 'person_a' }),
];
