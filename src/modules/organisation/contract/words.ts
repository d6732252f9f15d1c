import { z } from 'zod';

/** What sort of unit: an authority, a part of one, a company of the region, or a party outside it. */
export const UnitKind = z.enum([
  'region',
  'committee',
  'administration',
  'operation',
  'careUnit',
  'company',
  'outsideParty',
]);
export type UnitKind = z.infer<typeof UnitKind>;

/** Purpose of a staff assignment (medarbetaruppdrag), as in HSA. */
export const Purpose = z.enum(['careAndTreatment', 'qualityAssurance', 'administration', 'statistics', 'research']);
export type Purpose = z.infer<typeof Purpose>;
