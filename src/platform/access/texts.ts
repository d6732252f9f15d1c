import { roles } from '../../shared/role.ts';
import { texts, valueTexts } from '../../shared/text.ts';

const fields = texts({
  'added.role_grant': { sv: 'Gav en roll', en: 'Gave a role' },
  'field.person_id': { sv: 'Person', en: 'Person' },
  'field.role': { sv: 'Roll', en: 'Role' },
  'field.unit_id': { sv: 'Enhet', en: 'Unit' },
  'field.valid_from': { sv: 'Giltig från', en: 'Valid from' },
  'field.valid_to': { sv: 'Giltig till', en: 'Valid to' },
  'field.deputy_id': { sv: 'Ersättare', en: 'Deputy' },
  'field.deputy_from': { sv: 'Ersättare från', en: 'Deputy from' },
  'field.deputy_to': { sv: 'Ersättare till', en: 'Deputy to' },
  'field.note': { sv: 'Anteckning', en: 'Note' },
});

/** What columns and roles of the platform's own schema `access` are called in the history. */
export const accessTexts = Object.fromEntries(
  Object.entries({ ...fields, ...valueTexts('role', roles) }).map(([key, text]) => [`access.${key}`, text]),
);
