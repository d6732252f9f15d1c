import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { AsFile } from '../../../shared/sheet-contract.ts';
import { may } from '../permissions.ts';
import { Named, UnitKind } from './words.ts';

/** What somebody answers for in each part of the organisation, in the order it is shown. */
export const Duty = z.enum([
  'controller',
  'dataProtectionOfficer',
  'ciso',
  'securityCoordinator',
  'privacyCoordinator',
  'contactPerson',
  'manager',
]);
export type Duty = z.infer<typeof Duty>;

/**
 * Who has a duty for a part: the people (for `controller` the authority) and the unit it is said for. Said for a unit
 * above, it is inherited. Nobody: no holders and no source; `byParts`: nobody needs to, since each committee does for its own.
 */
const Responsible = z.object({
  duty: Duty,
  holders: z.array(Named.extend({ standsIn: z.boolean() })),
  source: Named.nullable(),
  inherited: z.boolean(),
  byParts: z.boolean(),
});
export type Responsible = z.infer<typeof Responsible>;

export const ResponsiblePart = z.object({
  unit: Named.extend({ kind: UnitKind, depth: z.number() }),
  duties: z.array(Responsible),
});
export type ResponsiblePart = z.infer<typeof ResponsiblePart>;

/** `unit` and what is shown below it: for the whole region its committees, administrations and companies, else the units right below. */
export const Responsibility = z.object({ unit: Named, above: z.array(Named), parts: z.array(ResponsiblePart) });
export type Responsibility = z.infer<typeof Responsibility>;

const Asked = z.object({ unitId: z.uuid().optional() });

export const responsibilityApi = contract({
  responsibility: {
    method: 'GET',
    path: '/organisation/responsibility',
    permission: may.read,
    query: Asked,
    reply: Responsibility,
  },
  responsibilitySheet: {
    method: 'GET',
    path: '/organisation/responsibility/sheet',
    permission: may.read,
    query: Asked.extend(AsFile.shape),
    download: true,
    reply: z.any(),
  },
});
