import type { LookedFor } from '../../analysis/case-store.ts';
import type { Queue, Why } from '../../contract/review-words.ts';
import type { StoredEvidence } from '../../contract/stored.ts';
import { evidenceOfEvents } from './evidence.ts';
import type { KnownPatient, SeenCase, SeenDrawn } from './gather.ts';

/** An item before it is known whose review it goes to. */
export type Draft = {
  queue: Queue;
  unit_hsa: string;
  user_hsa: string;
  why: Why;
  case_id: string | null;
  score: number;
  rules: string[];
  weak: string[];
  patients: string[];
  surnames: string[];
  first_day: string;
  last_day: string;
  evidence: StoredEvidence;
  stratum: string | null;
  event_id: string | null;
  sample_key: string | null;
  inclusion: number;
};

export type Known = {
  looked: readonly LookedFor[];
  patients: ReadonlyMap<string, KnownPatient>;
  nameOf: (unit: string) => string;
};

const isProtected = ({ patients }: Known, patient: string): boolean => patients.get(patient)?.protected ?? false;
const surnamesOf = ({ patients }: Known, ids: readonly string[]): string[] =>
  ids.map((id) => patients.get(id)?.surname ?? '');

/**
 * A case as an item. A protected patient's goes to the data protection officer; of a case of many patients the protected ones are
 * left out, since each has a case there.
 */
export function ofCase({ row, events }: SeenCase, known: Known): Draft {
  const open = row.patients.filter((patient) => !isProtected(known, patient));
  const patients = open.length > 0 ? open : row.patients;
  const shown = events.filter(({ patient_id }) => patients.includes(patient_id));
  return {
    queue: open.length > 0 && row.queue === 'unit' ? 'unit' : 'protected',
    unit_hsa: row.unit_hsa,
    user_hsa: row.user_hsa,
    why: 'case',
    case_id: row.case_id,
    score: row.score,
    rules: row.rules,
    weak: row.weak,
    patients,
    surnames: surnamesOf(known, patients),
    first_day: shown[0]?.day ?? row.first_day,
    last_day: shown.at(-1)?.day ?? row.last_day,
    evidence: evidenceOfEvents(shown, known.looked, known.nameOf),
    ...{ stratum: 'case', event_id: null, sample_key: null, inclusion: 1 },
  };
}

/** Why an event of a stratum is shown: marks below the limit are drawn at random among the unexplained. */
const reasons: Readonly<Record<SeenDrawn['drawn']['stratum'], (explained: boolean) => Why>> = {
  case: () => 'case',
  emergency: () => 'emergency',
  protected: (explained) => (explained ? 'explained' : 'unexplained'),
  flagged: (explained) => (explained ? 'explained' : 'unexplained'),
  unexplained: () => 'unexplained',
  explained: () => 'explained',
  yearly: () => 'yearly',
};

/** A drawn event as an item. */
export function ofEvent({ drawn, event }: SeenDrawn, known: Known): Draft {
  const { stratum, event_id, key, inclusion } = drawn;
  const patients = [event.patient_id];
  return {
    queue: isProtected(known, event.patient_id) ? 'protected' : 'unit',
    unit_hsa: event.unit_hsa,
    user_hsa: event.user_hsa,
    why: reasons[stratum](event.explanations.length > 0),
    case_id: null,
    score: 0,
    rules: event.rules,
    weak: event.weak,
    patients,
    surnames: surnamesOf(known, patients),
    first_day: event.day,
    last_day: event.day,
    evidence: evidenceOfEvents([event], known.looked, known.nameOf),
    ...{ stratum, event_id, sample_key: key, inclusion },
  };
}
