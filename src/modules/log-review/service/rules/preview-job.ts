import { asSystem } from '../../../../platform/assemble.ts';
import { workOnly } from '../../../../platform/module.ts';
import type { Services } from '../../../../platform/services.ts';
import { preview } from '../../analysis/preview.ts';
import { engineOf } from '../../engine/installed.ts';
import { longJob } from '../../jobs/names.ts';
import { endPreview, previewById } from '../../store/rules.ts';
import { previewJob } from '../sources/job-names.ts';
import { rulesOf, settingsOf } from './in-force.ts';

/** Runs the rules of a preview on its month, in tables aside. Done once; one that fails says so and is asked for anew. */
async function runPreview(services: Services, { previewId }: Record<string, unknown>): Promise<void> {
  const asked = await asSystem(services, previewJob, ({ db }) => previewById(db, String(previewId)));
  if (asked?.status !== 'waiting') return;
  const ended = (status: 'done' | 'failed', result: unknown) =>
    asSystem(services, previewJob, ({ db, now }) => endPreview(db, asked.id, { status, result, at: now.toString() }));
  try {
    const rules = rulesOf(settingsOf(asked.settings));
    await ended('done', await preview(await engineOf(services), asked.month, rules));
  } catch {
    await ended('failed', {});
  }
}

export const previewRulesJob = workOnly({ name: previewJob, longestMinutes: longJob, work: runPreview });
