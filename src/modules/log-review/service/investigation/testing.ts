import { asSystem } from '../../../../platform/assemble.ts';
import { newId } from '../../../../shared/ids.ts';
import type { TestRegion } from '../../../../testing/region.ts';
import { patientPseudonyms } from '../../intake/pseudonym.ts';
import { openCase } from './open.ts';

type Access = { userHsa: string; firstDay: string; lastDay: string; patients: string[] };
/** What a case is about, one patient on one day unless told otherwise; patients in clear. */
export const anAccess = (parts: Partial<Access> = {}): Access => ({
  userHsa: 'SE2321009009-U000001',
  firstDay: '2026-10-05',
  lastDay: '2026-10-05',
  patients: ['191212121212'],
  ...parts,
});

type Wanted = { by: string; personId: string; unitId: string; access?: Access; seen?: string };

/** A case of unlawful access that came of a targeted check. */
export async function aCase(
  region: TestRegion,
  { by, personId, unitId, access = anAccess(), seen = 'En journal lästes.' }: Wanted,
) {
  const checkId = newId();
  await region.query(
    `insert into log_review.targeted_check (id, unit_id, number, title, cause, reason, about, person_id, user_hsa, from_on, to_on,
       state, ordered_by, ordered_at)
     values ($1, organisation.region(), $2, 'Riktad kontroll', 'suspicion', 'Prov', 'person', $3, $4, '2026-10-01', '2026-10-31', 'found', $5, now())`,
    [checkId, `RK-2026-T${checkId.slice(-6)}`, personId, access.userHsa, by],
  );
  const { services } = region.running;
  return asSystem(services, 'test', (context) =>
    openCase(context, {
      origin: 'check',
      itemId: null,
      checkId,
      atUnitId: unitId,
      personId,
      userHsa: access.userHsa,
      patients: patientPseudonyms(services.masterKey).of(access.patients),
      firstDay: access.firstDay,
      lastDay: access.lastDay,
      seen,
      reason: 'Prov',
    }),
  );
}
