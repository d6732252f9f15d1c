import type { Context } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import type { IncidentKind, YesNo } from '../contract/words.ts';
import { caseNumbered } from '../store/case.ts';
import { lineOf } from '../texts/timeline.ts';
import { receive } from './receive.ts';

/** What another module found, as far as it is known; moments in UTC. `source` names the module and its own record, once. */
export type Found = {
  unitId: string;
  kind: IncidentKind;
  what: string;
  noticedAt: string;
  beganAt: string | null;
  personalData: YesNo;
  /** Persons touched. */
  persons: number;
  source: { name: string; id: string };
  /** Who became aware, and how. */
  aware: { who: string; why: string };
};

/** Opens a case of what another module found, as the system, in a job: the clocks of the law run from `noticedAt`. */
export async function openIncident(context: Context, found: Found): Promise<{ id: string; number: string }> {
  const { persons, source, ...facts } = found;
  const { number } = await receive(context, {
    ...facts,
    id: newId(context.now.epochMilliseconds),
    category: 'incident',
    where: '',
    ongoing: 'no',
    persons: { min: persons, max: persons },
    contact: '',
    channel: 'machine',
    source,
    externalCase: null,
    exercise: false,
    said: lineOf('reportedByMachine', { source: source.name }),
  });
  return { id: await caseNumbered(context.db, number), number };
}
