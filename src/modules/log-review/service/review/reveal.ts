import type { Context } from '../../../../platform/module.ts';
import type { RevealedPatient } from '../../contract/item.ts';
import { patientPseudonyms } from '../../intake/pseudonym.ts';

type Hidden = { readonly patients: readonly string[]; readonly surnames: readonly string[] };

/** Patients in clear, in their order; a surname that is not known is null. */
export function revealed({ services }: Pick<Context, 'services'>, { patients, surnames }: Hidden): RevealedPatient[] {
  const { clear } = patientPseudonyms(services.masterKey);
  return patients.map((patient, place) => ({ id: clear(patient), surname: clear(surnames[place] ?? '') || null }));
}
