import type { Context, Job } from '../../../../platform/module.ts';
import { preview } from '../../analysis/preview.ts';
import { engineOf } from '../../engine/installed.ts';
import { longJob } from '../../jobs/names.ts';
import { endPreview, previewById } from '../../store/rules.ts';
import { previewJob } from '../sources/job-names.ts';
import { rulesOf, settingsOf } from './in-force.ts';

/** Runs the rules of a preview on its month, in tables aside. Done once; one that fails says so and is asked for anew. */
async function runPreview({ db, services }: Context, { previewId }: Record<string, unknown>): Promise<void> {
  const asked = await previewById(db, String(previewId));
  if (asked?.status !== 'waiting') return;
  const ended = (status: 'done' | 'failed', result: unknown) =>
    endPreview(db, asked.id, { status, result, at: services.clock.now().toString() });
  try {
    const rules = rulesOf(settingsOf(asked.settings));
    await ended('done', await preview(await engineOf(services), asked.month, rules));
  } catch {
    await ended('failed', {});
  }
}

export const previewRulesJob: Job = { name: previewJob, longestMinutes: longJob, run: runPreview };
