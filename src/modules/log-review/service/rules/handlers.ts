import type { Context, Handlers } from '../../../../platform/module.ts';
import { Problem } from '../../../../shared/problem.ts';
import { contextOf } from '../../analysis/context-files.ts';
import { tidied } from '../../analysis/rule-settings.ts';
import type { RuleSettings, RulesNow, rulesApi } from '../../contract/rules.ts';
import * as store from '../../store/rules.ts';
import { contextCome, regionId } from '../../store/sources.ts';
import { previewJob } from '../sources/job-names.ts';
import { settingsOf } from './in-force.ts';
import { presentPreview, presentRules } from './present.ts';

/** The names of the files of context that have come with anything in them. */
async function filesCome({ db }: Context): Promise<ReadonlySet<string>> {
  const kinds = await contextCome(db);
  return new Set(
    contextOf().flatMap(({ file, kinds: names }) => (names.some((name) => kinds.has(name)) ? [file] : [])),
  );
}

async function rulesNow(context: Context): Promise<RulesNow> {
  const { db } = context;
  return presentRules({
    sets: await store.ruleSets(db),
    analysed: await store.latestAnalysed(db),
    judged: await store.judgedByRule(db),
    files: await filesCome(context),
  });
}

/** The settings as they are kept; refused with the reason where they cannot be meant. */
function fitting(asked: RuleSettings): RuleSettings {
  try {
    return tidied(asked);
  } catch (error) {
    if (error instanceof RangeError) throw new Problem('logReview.rules-unfit', 422, { why: error.message });
    throw error;
  }
}

export const ruleHandlers: Handlers<typeof rulesApi> = {
  rules: rulesNow,
  changeRules: async (context, { body: { version, settings: asked, reason } }) => {
    const [latest] = await store.ruleSets(context.db);
    const settings = fitting(asked);
    if ((latest?.version ?? 0) !== version)
      throw new Problem('record.changed', 409, { current: await rulesNow(context) });
    if (JSON.stringify(settingsOf(latest?.settings)) === JSON.stringify(settings))
      throw new Problem('logReview.rules-same', 409);
    const made = { version: version + 1, settings, reason, by: context.actor.id, at: context.now.toString() };
    const isMade = await store.insertRuleSet(context.db, made);
    if (!isMade) throw new Problem('record.changed', 409, { current: await rulesNow(context) });
    context.note({ detail: { version: version + 1, reason } });
    return rulesNow(context);
  },
  previewRules: async (context, { body: { id, settings: asked } }) => {
    const settings = fitting(asked);
    const analysed = await store.latestAnalysed(context.db);
    if (!analysed) throw new Problem('logReview.nothing-analysed', 409);
    const unitId = await regionId(context.db);
    const at = context.now.toString();
    await store.insertPreview(context.db, { id, unitId, month: analysed.month, settings, by: context.actor.id, at });
    await context.enqueue(previewJob, { previewId: id });
    return found(context, id);
  },
  rulePreview: async (context, { params: { id } }) => found(context, id),
};

async function found({ db }: Context, id: string) {
  const row = await store.previewById(db, id);
  if (!row) throw new Problem('record.not-found', 404);
  return presentPreview(row);
}
