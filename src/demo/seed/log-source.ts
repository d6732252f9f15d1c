import { logReviewApi } from '../../modules/log-review/contract.ts';
import { gapJob } from '../../modules/log-review/service/sources/job-names.ts';
import { lookForGaps } from '../../modules/log-review/service/sources/look-for-gaps.ts';
import { asSystem } from '../../platform/assemble.ts';
import { buildApp } from '../../platform/http/app.ts';
import type { Services } from '../../platform/services.ts';

import { asDemoPerson } from './as-person.ts';
import { hsaIdOf } from './incident-work.ts';

/** A month's log comes in the first days of the next: when five weeks have gone since the last, one is missing. */
const rhythm = {
  deliveryHours: 35 * 24,
  note: 'Skickar månadens logg i en fil, de första dagarna i nästa månad. Frågor om leveransen tar systemförvaltningen.',
};

/** Writes down how often the source delivers, as the CISO does when it is new; what somebody has set since is left. */
async function agreeOnRhythm(services: Services, name: string): Promise<void> {
  const app = await buildApp(services);
  try {
    await asDemoPerson(app, services, hsaIdOf('ciso'), async ({ caller }) => {
      const api = caller.use(logReviewApi);
      const { items } = await api.sources({});
      const row = items.find((source) => source.name === name);
      if (!row || row.deliveryHours !== null) return;
      const params = { id: row.id };
      const { id: _, format: __, latest, rows, misfits, gaps, waiting, ...settings } = await api.source({ params });
      await api.changeSource({ params, body: { ...settings, ...rhythm } });
    });
  } finally {
    await app.close();
  }
}

/** What is known of the demo's source, and what is missing from its log (R24), which is else looked for once an hour. */
export async function seeToSource(services: Services, name: string): Promise<void> {
  await agreeOnRhythm(services, name);
  await asSystem(services, gapJob, lookForGaps);
}
