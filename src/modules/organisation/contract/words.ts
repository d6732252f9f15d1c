import { z } from 'zod';
import { isOrganisationNumber } from '../../../shared/ids.ts';
import { impliedRoles, type Role, roleIds } from '../../../shared/role.ts';

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

export const RegistrationNumber = z.string().trim().refine(isOrganisationNumber, {
  error: 'organisation.registration-number',
});

const implied: readonly Role[] = impliedRoles;
/** A role that somebody gives; the others follow from being employed. */
export const GivenRole = z.enum(roleIds.filter((role) => !implied.includes(role)) as [Role, ...Role[]]);

/** Where something stands in time on the day it is asked about. */
export const State = z.enum(['current', 'coming', 'ended']);

/** Only the unit itself, or also everything below it. */
export const Reach = z.enum(['unit', 'below']).default('below');

export const Named = z.object({ id: z.uuid(), name: z.string() });
export type Named = z.infer<typeof Named>;

export const Note = z.string().trim().max(500).default('');
export const Name = z.string().trim().min(1).max(200);
/** Search words of a picker. */
export const Search = z.string().trim().max(200).default('');
