import type { z } from 'zod';
import { type Text, texts } from '../../../shared/text.ts';
import type { Duty } from '../contract/responsibility.ts';
import type { Purpose, State, UnitKind } from '../contract/words.ts';
import { duties, purposes, unitKinds } from '../texts/words.ts';

export const kindNames: Record<UnitKind, Text> = unitKinds;
export const purposeNames: Record<Purpose, Text> = purposes;
export const dutyNames: Record<Duty, Text> = duties;

export const kinds = Object.keys(kindNames) as UnitKind[];

export const stateNames: Record<z.infer<typeof State>, Text> = texts({
  current: { sv: 'Gäller nu', en: 'In force now' },
  coming: { sv: 'Kommande', en: 'Coming' },
  ended: { sv: 'Avslutade', en: 'Ended' },
});

/** Words that several of the module's pages use. */
export const text = texts({
  unit: { sv: 'Enhet', en: 'Unit' },
  kind: { sv: 'Typ', en: 'Kind' },
  name: { sv: 'Namn', en: 'Name' },
  hsaId: { sv: 'HSA-id', en: 'HSA id' },
  manager: { sv: 'Chef', en: 'Manager' },
  person: { sv: 'Person', en: 'Person' },
  role: { sv: 'Roll', en: 'Role' },
  purpose: { sv: 'Ändamål', en: 'Purpose' },
  valid: { sv: 'Giltig', en: 'Valid' },
  validFrom: { sv: 'Giltig från', en: 'Valid from' },
  validTo: { sv: 'Giltig till', en: 'Valid to' },
  validToHint: {
    sv: 'Sista dagen. Lämna tomt när slutet inte är bestämt.',
    en: 'The last day. Leave empty when no end is decided.',
  },
  untilFurther: { sv: 'tills vidare', en: 'until further notice' },
  to: { sv: 'till {to}', en: 'until {to}' },
  note: { sv: 'Anteckning', en: 'Note' },
  deputy: { sv: 'Ersättare', en: 'Deputy' },
  controller: { sv: 'Personuppgiftsansvarig', en: 'Controller' },
  controllerExplained: {
    sv: 'Den som bestämmer varför och hur personuppgifter behandlas, och som svarar för att lagen följs. I en region är varje nämnd som bedriver vård ansvarig för sin egen behandling (GDPR artikel 4.7, patientdatalagen 2 kap. 6 §).',
    en: 'Whoever decides why and how personal data are processed, and answers for the law being followed. In a region each committee that runs care is the controller of its own processing (GDPR art. 4(7), Patient Data Act 2:6).',
  },
  controllerShort: { sv: 'personuppgiftsansvarig', en: 'controller' },
  retry: { sv: 'Försök igen', en: 'Try again' },
  import: { sv: 'Importera', en: 'Import' },
  save: { sv: 'Spara', en: 'Save' },
  end: { sv: 'Avsluta', en: 'End' },
  lastDay: { sv: 'Sista dag', en: 'Last day' },
  ended: { sv: 'Avslutad {on}', en: 'Ended {on}' },
  endsOn: { sv: 'Upphör {on}', en: 'Ends {on}' },
  startsOn: { sv: 'Börjar {on}', en: 'Begins {on}' },
  protectedIdentity: { sv: 'Skyddad identitet', en: 'Protected identity' },
});
