import type { Context } from '../../../../platform/module.ts';
import { newId } from '../../../../shared/ids.ts';
import { Problem } from '../../../../shared/problem.ts';
import { capital } from '../../../../shared/text.ts';
import type { Deed, SecrecyHint } from '../../contract/extract-words.ts';
import { engineOf } from '../../engine/installed.ts';
import { unitNames } from '../../store/check.ts';
import { type NewToldRow, providerNames, type Reader, readersOf } from '../../store/extract.ts';
import { actsOfPatient, type DayOfActs } from '../../store/log-acts.ts';
import { careOf, rolesOf, unitsOf } from '../../store/log-context.ts';
import type { Days } from '../../store/log-rows.ts';

/** More than any patient has. */
const mostEvents = 50_000;

const deedsOf = ({ wrote, signed, printed, deleted, emergencies }: DayOfActs): Deed[] => [
  'read',
  ...(wrote > 0 ? (['wrote'] as const) : []),
  ...(signed > 0 ? (['signed'] as const) : []),
  ...(printed > 0 ? (['printed'] as const) : []),
  ...(deleted > 0 ? (['deleted'] as const) : []),
  ...(emergencies > 0 ? (['emergency'] as const) : []),
];

type Known = {
  units: Map<string, string>;
  providers: Map<string, string>;
  roles: Map<string, string>;
  readers: Map<string, Reader>;
  hints: SecrecyHint[];
  now: number;
};

/** A reader with protected identity is left out until someone decides otherwise. */
function told(event: DayOfActs, { units, providers, roles, readers, hints, now }: Known): NewToldRow {
  const reader = readers.get(event.user_hsa);
  const unit = units.get(event.unit_hsa);
  const marks: SecrecyHint[] = [
    ...hints,
    ...(reader?.guarded ? (['readerProtected'] as const) : []),
    ...(unit ? [] : (['unknownUnit'] as const)),
  ];
  const guarded = reader?.guarded ?? false;
  return {
    id: newId(now),
    day: event.day,
    first_at: event.first,
    last_at: event.last,
    unit: unit ?? event.unit_hsa,
    provider: providers.get(event.unit_hsa) ?? '',
    user_hsa: event.user_hsa,
    reader_name: guarded ? null : (reader?.name ?? null),
    reader_title: reader?.title || capital(roles.get(event.user_hsa) ?? ''),
    done: deedsOf(event),
    entries: event.entries,
    marks,
    secrecy: guarded ? 'withholdReader' : 'release',
    ground: guarded ? 'protectedIdentity' : null,
  };
}

export type Searched = { rows: NewToldRow[]; entries: number; guarded: boolean; searchMs: number };

/**
 * What the log says of a patient's record between two calendar days in Sweden, all of it. `searchMs` is what the engine needed.
 * Errors: `logReview.extract-too-long` where there is more than `most`: nothing is left out unsaid.
 */
export async function searchLog(
  context: Context,
  patient: string,
  days: Days,
  most: number = mostEvents,
): Promise<Searched> {
  const { db, services, today, now } = context;
  const engine = await engineOf(services);
  const began = performance.now();
  const events = await actsOfPatient(engine, patient, days, most + 1);
  if (events.length > most) throw new Problem('logReview.extract-too-long', 422, { most });
  const searchMs = Math.round(performance.now() - began);
  const [unitIds, users] = [[...new Set(events.map((e) => e.unit_hsa))], [...new Set(events.map((e) => e.user_hsa))]];
  const owners = await unitsOf(engine, unitIds);
  const names = await providerNames(
    db,
    owners.map((u) => u.provider_hsa),
  );
  const providers = new Map(owners.map((u) => [u.unit_hsa, names.get(u.provider_hsa) ?? u.provider_hsa]));
  const roles = new Map((await rolesOf(engine, users)).map((s) => [s.user_hsa, s.role]));
  const { guarded, watched } = await careOf(engine, patient, today.toString());
  const units = await unitNames(db, unitIds);
  const hints: SecrecyHint[] = [
    ...(guarded ? (['patientProtected'] as const) : []),
    ...(watched ? (['watchedPatient'] as const) : []),
  ];
  const known = { units, providers, roles, readers: await readersOf(db, users), hints, now: now.epochMilliseconds };
  const entries = events.reduce((sum, event) => sum + event.entries, 0);
  return { rows: events.map((event) => told(event, known)), entries, guarded: guarded === 1, searchMs };
}
