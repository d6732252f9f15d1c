import type { Context } from '../../../platform/module.ts';
import { newId } from '../../../shared/ids.ts';
import { Problem } from '../../../shared/problem.ts';
import { fill } from '../../../shared/text.ts';
import type { MappingSet } from '../formats/library.ts';
import * as store from '../store/library.ts';
import { requirementsTexts } from '../texts.ts';
import { inLanguage } from './file-words.ts';
import type { FileOrigin } from './load-framework.ts';

const mostPlaces = 20;

/** A framework as far as mappings to it are concerned: its id, and those of its requirements by URN. */
export type KnownFramework = { id: string; nodeIds: ReadonlyMap<string, string> };

export type MappingPlan = {
  id: string;
  set: MappingSet;
  previous: number | null;
  from: KnownFramework;
  to: KnownFramework;
};

function frameworkFor(urn: string, known: ReadonlyMap<string, KnownFramework>, set: string): KnownFramework {
  const framework = known.get(urn);
  if (!framework) throw new Problem('requirements.mapping-lacks-framework', 422, { set, urn });
  return framework;
}

/** Each requirement a mapping names must exist; those that do not are told, the first of them one by one. */
function refuseUnknownNodes({ language }: Context, plan: Omit<MappingPlan, 'id' | 'previous'>): void {
  const unknown = new Set(
    plan.set.relations.flatMap(({ fromNodeUrn, toNodeUrn }) => [
      ...(plan.from.nodeIds.has(fromNodeUrn) ? [] : [fromNodeUrn]),
      ...(plan.to.nodeIds.has(toNodeUrn) ? [] : [toNodeUrn]),
    ]),
  );
  if (unknown.size === 0) return;
  const message = fill(requirementsTexts['mapping-unknown-node'][language]);
  const places = [...unknown].slice(0, mostPlaces).map((path) => ({ path, message }));
  const name = inLanguage(plan.set.name, language);
  throw new Problem('requirements.mapping-lacks-nodes', 422, { set: name, count: unknown.size }, places);
}

/** What loading a mapping set would do. Errors: `not-newer`, `mapping-lacks-framework`, `mapping-lacks-nodes`. */
export function planMapping(
  context: Context,
  set: MappingSet,
  loaded: store.LoadedRow | undefined,
  { origin }: FileOrigin,
  known: ReadonlyMap<string, KnownFramework>,
): MappingPlan {
  const name = inLanguage(set.name, context.language);
  const corrects = origin === 'builtin' && loaded?.origin === 'builtin' && set.version === loaded.version;
  if (loaded && set.version <= loaded.version && !corrects)
    throw new Problem('requirements.not-newer', 409, { name, version: set.version, loaded: loaded.version });
  const ends = { from: frameworkFor(set.fromUrn, known, name), to: frameworkFor(set.toUrn, known, name) };
  refuseUnknownNodes(context, { set, ...ends });
  const id = loaded?.id ?? newId(context.now.epochMilliseconds);
  return { id, set, previous: loaded?.version ?? null, ...ends };
}

/** Loads a mapping set as planned, in place of its earlier version. */
export async function loadMapping({ db }: Context, plan: MappingPlan, file: FileOrigin): Promise<void> {
  const { id, set, from, to } = plan;
  const { urn, version, name, source } = set;
  const ends = { fromFrameworkId: from.id, toFrameworkId: to.id };
  await store.saveMappingSet(db, { id, urn, version, name, source, ...ends, ...file, fileSha256: file.sha256 });
  const mappings = set.relations.map(({ fromNodeUrn, toNodeUrn, relation, strength, reason }) => ({
    from_id: from.nodeIds.get(fromNodeUrn) ?? '',
    to_id: to.nodeIds.get(toNodeUrn) ?? '',
    relation,
    strength,
    reason,
  }));
  await store.saveMappings(db, id, mappings);
}
