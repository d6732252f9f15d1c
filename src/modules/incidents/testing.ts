import type { z } from 'zod';
import { asSystem } from '../../platform/assemble.ts';
import { newId } from '../../shared/ids.ts';
import type { TestRegion } from '../../testing/region.ts';
import { Facts } from './contract/facts.ts';
import type { NewReport } from './contract/report.ts';
import { incidentsApi } from './contract.ts';
import { keepFirstLaw } from './service/law.ts';

/** Facts with the least known, and what a test adds. */
export const someFacts = (parts: z.input<typeof Facts> = {}): Facts => Facts.parse(parts);

/** The report of a letter that went to the wrong patient. */
export const aReport = (parts: Partial<z.input<typeof NewReport>> = {}) => ({
  id: newId(),
  kind: 'wrongRecipient' as const,
  what: 'Ett brev med provsvar gick till fel patient.',
  where: 'Avdelning 3',
  noticedAt: '2026-11-21T08:00:00Z',
  personalData: 'yes' as const,
  persons: { min: 1, max: 1 },
  ...parts,
});

/** The law in force from the start, as every installation has it once it has started. */
export const lawIn = (region: TestRegion) => asSystem(region.running.services, 'test', keepFirstLaw);

/** Signs in one of an organisation's people and speaks this module's contract. */
export const actingIn =
  <Who extends string>(region: TestRegion, organisation: () => { people: Record<Who, string> }) =>
  async (who: Who) =>
    (await region.as(organisation().people[who])).use(incidentsApi);

/** Reports an event at a unit and answers the case it made. */
export async function aCase(region: TestRegion, reporterId: string, parts: Partial<z.input<typeof NewReport>> = {}) {
  const report = aReport(parts);
  const { number } = await (await region.as(reporterId)).use(incidentsApi).report({ body: report });
  const [row] = await region.query<{ id: string }>('select id from incidents.incident where number = $1', [number]);
  return { id: row?.id ?? '', number, reportId: report.id };
}
