import type { Text } from '../../../shared/text.ts';
import type { AwarenessKind } from '../contract/case.ts';
import type { Regime } from '../contract/words.ts';
import type { Iso } from './clocks.ts';

/** A moment when somebody became aware of something. */
export type AwareMoment = { id: string; kind: AwarenessKind; at: Iso; who: string; why: string };

type Counting = { readonly kinds: readonly AwarenessKind[]; readonly why: Text };

const knowledge: Counting = {
  kinds: ['weKnew', 'processorTold', 'severityRaised'],
  why: {
    sv: 'Tiden räknas från kännedom om incidenten. Har den senare bedömts som betydande gäller ändå den tidigaste tidpunkten.',
    en: 'Time runs from knowledge of the incident. If it was judged significant later on, the earliest moment still holds.',
  },
};

/** Which moments start the clocks of each law. Sources: GDPR art. 33(1)–(2); cybersäkerhetslagen 2:5–6; PSL 3:5. */
const counting: Record<Regime, Counting> = {
  gdpr33: {
    kinds: ['weKnew', 'processorTold'],
    why: {
      sv: 'Tiden räknas från att vi fick vetskap, själva eller genom personuppgiftsbiträdet; att allvaret bedöms senare flyttar den inte.',
      en: 'Time runs from when we became aware, by ourselves or through the processor; judging it more severe later moves nothing.',
    },
  },
  gdpr34: {
    kinds: ['weKnew', 'processorTold'],
    why: {
      sv: 'De berörda ska få veta utan onödigt dröjsmål när risken är hög.',
      en: 'Those concerned are to be told without undue delay when the risk is high.',
    },
  },
  cybersecurity: knowledge,
  oldNis: knowledge,
  lexMaria: {
    kinds: ['patientHarmAssessed', 'weKnew'],
    why: {
      sv: 'Händelsen ska anmälas snarast efter att den har medfört eller kunnat medföra en allvarlig vårdskada.',
      en: 'To be reported as soon as possible once it has caused, or could have caused, serious harm in care.',
    },
  },
  medicalDevice: {
    kinds: ['patientHarmAssessed', 'weKnew'],
    why: { sv: 'Tiden räknas från kännedom om händelsen.', en: 'Time runs from knowledge of the event.' },
  },
  police: {
    kinds: ['crimeSuspected', 'weKnew'],
    why: { sv: 'Räknas från misstanken om brott.', en: 'Counted from the suspicion of a crime.' },
  },
  processorToController: {
    kinds: ['weKnew', 'processorTold'],
    why: {
      sv: 'Ett personuppgiftsbiträde underrättar den personuppgiftsansvarige utan onödigt dröjsmål efter vetskap.',
      en: 'A processor notifies the controller without undue delay after becoming aware.',
    },
  },
};

/** The moment a law's clocks start from, the earliest the law allows, and why; null while none is recorded that counts. */
export function startingMoment(
  regime: Regime,
  moments: readonly AwareMoment[],
): { moment: AwareMoment; why: Text } | null {
  const { kinds, why } = counting[regime];
  const [first, ...rest] = moments.filter(({ kind }) => kinds.includes(kind));
  if (!first) return null;
  const moment = rest.reduce((earliest, one) => (before(one.at, earliest.at) ? one : earliest), first);
  return { moment, why };
}

const before = (a: Iso, b: Iso) => Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0;
