import type { NodeRow } from '../../contract/frameworks.ts';
import { requirements } from '../calls.ts';

const pageSize = 200;
type Own = { nodeId: string; version: number | null };

/** The unit's own assessments of these requirements: their ids by requirement. The list holds units below as well. */
async function ownAssessments(frameworkId: string, unitId: string, wanted: ReadonlySet<string>) {
  const found = new Map<string, string>();
  let after: string | null = null;
  do {
    const query = { frameworkId, unitId, limit: pageSize, ...(after ? { after } : {}) };
    const page: Awaited<ReturnType<typeof requirements.assessments>> = await requirements.assessments({ query });
    for (const row of page.items) if (row.unitId === unitId && wanted.has(row.nodeId)) found.set(row.nodeId, row.id);
    after = page.next;
  } while (after !== null && found.size < wanted.size);
  return found;
}

async function versionOf(nodeId: string, id: string | undefined): Promise<Own> {
  if (id === undefined) return { nodeId, version: null };
  const { version } = await requirements.assessment({ params: { id } });
  return { nodeId, version };
}

/** What the unit itself has said of these requirements, by version; null where it has said nothing. */
export async function ownVersions(frameworkId: string, unitId: string, nodes: readonly NodeRow[]): Promise<Own[]> {
  const ids = await ownAssessments(frameworkId, unitId, new Set(nodes.map(({ id }) => id)));
  return Promise.all(nodes.map(({ id }) => versionOf(id, ids.get(id))));
}
