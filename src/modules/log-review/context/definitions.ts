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
    unit_hsa: 'hsaId!',
    parent_hsa: 'hsaId',
    provider_hsa: 'hsaId',
    kind: 'text',
    manager_hsa: 'hsaId',
    ...valid,
  }),
  contextFile('staff', {
    user_hsa: 'hsaId!',
    person_id: 'person',
    surname: 'surname',
    ...place,
    employed_from: 'day',
    employed_to: 'day',
    role: 'text',
  }),
  contextFile('assignment', { user_hsa: 'hsaId!', unit_hsa: 'hsaId!', purpose: 'text', ...valid }),
  contextFile('shift', { user_hsa: 'hsaId!', start: 'moment!', end: 'moment!', kind: 'text' }),
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
    { id: 'text', patient_id: 'person!', unit_hsa: 'hsaId!', start: 'moment!', end: 'moment', kind: 'text' },
    ofPatient,
  ),
  contextFile(
    'appointment',
    { id: 'text', patient_id: 'person!', unit_hsa: 'hsaId!', booked_on: 'day', time: 'moment!' },
    ofPatient,
  ),
  contextFile(
    'order',
    {
      id: 'text',
      patient_id: 'person!',
      from_unit: 'hsaId',
      to_unit: 'hsaId',
      ordered_at: 'moment!',
      answered_at: 'moment',
    },
    { ...ofPatient, table: 'clinical_order' },
  ),
  contextFile('listing', { patient_id: 'person!', unit_hsa: 'hsaId!', ...during }, ofPatient),
  contextFile('consent', { patient_id: 'person!', unit_hsa: 'hsaId', user_hsa: 'hsaId', ...during }, ofPatient),
  contextFile(
    'block',
    {
      block_id: 'text!',
      patient_id: 'person!',
      kind: 'blockKind!',
      info_unit: 'hsaId',
      info_provider: 'hsaId',
      info_from: 'day',
      info_to: 'day',
    },
    { ...ofPatient, table: 'record_block' },
  ),
  contextFile(
    'block_lift',
    { block_id: 'text!', unit_hsa: 'hsaId', user_hsa: 'hsaId', until: 'moment', reason: 'text' },
    { table: 'record_block_lift' },
  ),
  contextFile('care_relation', { patient_id: 'person!', unit_hsa: 'hsaId', user_hsa: 'hsaId', ...during }, ofPatient),
  contextFile('approved_task', { unit_hsa: 'hsaId!', purpose: 'text!', ...during }),
  contextFile('person_link', { person_a: 'person!', person_b: 'person!', kind: 'text' }, { spreadBy: 'person_a' }),
];
