import type { Db } from '../../../platform/db/kysely.ts';
import type { Context } from '../../../platform/module.ts';
import { documentsById, type TracedDocument } from '../../documents/index.ts';
import type { Standing } from '../contract/frameworks.ts';
import { type AssessedAt, cellState, countingOf, flagsOf, holdingOf, supportOf } from '../rules/standing.ts';
import { traceState } from '../rules/trace-state.ts';
import { type ChainRow, chainAt, type Whose } from '../store/standings.ts';

export type Documents = ReadonlyMap<string, TracedDocument>;

/** An assessment on the way up from the unit asked for, as the rules want it, with its row. */
export type Link = AssessedAt & { readonly row: ChainRow };

/** A requirement's assessments at a unit and above, nearest first; those whose links count; the one that holds. */
export type Assessed = { chain: Link[]; counting: Link[]; holding: Link | undefined; standing: Standing };

const linkOf = (row: ChainRow, documents: Documents): Link => ({
  row,
  distance: row.distance,
  status: row.status,
  nextCheckOn: row.next_check_on,
  traces: row.traces.map(({ documentId, versionNumber }) => ({
    documentId,
    state: traceState(versionNumber, documents.get(documentId)),
  })),
  safeguards: row.safeguards,
  evidence: row.evidence,
});

function standingOf(counting: readonly Link[], holding: Link | undefined, today: string): Standing {
  const status = holding?.status ?? 'notAssessed';
  const nextCheckOn = holding?.nextCheckOn ?? null;
  const support = supportOf(counting, today);
  const flags = flagsOf(status, nextCheckOn, support, today);
  const { documents, safeguards, evidence, shownUntil } = support;
  return {
    status,
    from: holding ? { id: holding.row.unit_id, name: holding.row.unit } : null,
    own: holding?.distance === 0,
    ...{ documents, safeguards, evidence, shownUntil, nextCheckOn },
    state: cellState(status, flags),
    flags,
  };
}

function assessedFrom(chain: Link[], today: string): Assessed {
  const [holding, counting] = [holdingOf(chain), countingOf(chain)];
  return { chain, counting, holding, standing: standingOf(counting, holding, today) };
}

const documentsOf = (db: Db, rows: readonly ChainRow[]): Promise<Documents> =>
  documentsById(db, [...new Set(rows.flatMap(({ traces }) => traces.map(({ documentId }) => documentId)))]);

/** A requirement that nobody has said anything of. */
export const unassessed: Assessed = assessedFrom([], '');

/** How requirements stand at a unit, by requirement, and the documents they are traced to. Two statements. */
export async function assessedAt(
  { db, today }: Context,
  unitId: string,
  whose: Whose,
): Promise<{ byNode: ReadonlyMap<string, Assessed>; documents: Documents }> {
  const rows = await chainAt(db, unitId, whose);
  const documents = await documentsOf(db, rows);
  const chains = Map.groupBy(rows, ({ node_id }) => node_id);
  const byNode = new Map(
    [...chains].map(([nodeId, chain]) => [
      nodeId,
      assessedFrom(
        chain.map((row) => linkOf(row, documents)),
        today.toString(),
      ),
    ]),
  );
  return { byNode, documents };
}
