import { queueMails } from '../../../platform/mail/index.ts';
import type { Context } from '../../../platform/module.ts';
import { openTasks } from '../../../platform/tasks/index.ts';
import { timeZone } from '../../../shared/date.ts';
import { type Step, stepsToTell } from '../rules/escalation.ts';
import * as store from '../store/obligation.ts';
import { peopleFor } from '../store/report.ts';
import { lineOf } from '../texts/timeline.ts';
import { clockTask } from './duties.ts';
import { tell } from './tell.ts';

/** Clocks gone through in one run; the next goes on. */
const mostClocks = 200;

/** Who is told besides the handlers: at 75 percent the unit's coordinator and, for personal data, its officer; then the CISO. */
function rolesAt(step: Step, personal: boolean): string[] {
  if (step === 50) return [];
  const line = ['securityCoordinator', ...(personal ? ['dataProtectionOfficer'] : [])];
  return step === 75 ? line : [...line, 'ciso'];
}

async function peopleOf({ db }: Context, clock: store.ClockToTell, step: Step): Promise<string[]> {
  const roles = rolesAt(step, clock.personal);
  const named = roles.length > 0 ? await peopleFor(db, clock.unit_id, roles) : [];
  const people = [...new Set([...clock.handlers, ...named])];
  return people.length > 0 ? people : peopleFor(db, clock.unit_id, ['securityCoordinator', 'ciso']);
}

async function tellOf(context: Context, clock: store.ClockToTell): Promise<void> {
  const now = context.now.toString();
  const times = { startAt: clock.start_at.toISOString(), dueAt: clock.due_at.toISOString() };
  const steps = stepsToTell(times, now, clock.told);
  const step = steps.at(-1);
  if (step === undefined) return;
  await store.insertEscalations(
    context.db,
    steps.map((one) => ({ obligation_id: clock.id, incident_id: clock.incident_id, step: one, at: now })),
  );
  const people = await peopleOf(context, clock, step);
  await openTasks(context.db, {
    kind: clockTask,
    recordId: clock.incident_id,
    people,
    unitId: clock.unit_id,
    title: clock.exercise ? 'En tidsgräns i en övning' : 'En lagstadgad tidsgräns',
    dueOn: clock.due_at.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainDate().toString(),
  });
  const template = step === 100 ? 'incidents.overdue' : 'incidents.clock';
  await queueMails(
    context,
    people.map((personId) => ({ personId, template, values: { percent: step }, recordId: clock.incident_id })),
  );
  const { sv: nameSv, en: nameEn } = clock.template.name;
  const said = lineOf(step === 100 ? 'overdue' : 'told', { percent: step, nameSv, nameEn });
  await tell(context, clock.incident_id, { kind: 'escalation', said });
}

/** Tells people of clocks that have come to 50, 75 or 90 percent or have run out; each step once. */
export async function escalate(context: Context): Promise<void> {
  for (const clock of await store.clocksToTell(context.db, context.now.toString(), mostClocks))
    await tellOf(context, clock);
}
