import type { Context } from '../../../platform/module.ts';
import { partsOf } from '../rules/parts.ts';
import { isSelected } from '../rules/selection.ts';
import * as store from '../store/frameworks.ts';
import { selectionAt } from '../store/selection.ts';
import type { UnitRow } from '../store/unit.ts';
import { knownFramework } from './frameworks.ts';
import { type Assessed, assessedAt, type Documents, unassessed } from './standing.ts';
import { readableUnit } from './unit.ts';

/** A requirement a unit is measured by, with the heading of the part it belongs to and how it stands. */
export type Covered = { node: store.NodeRow; section: string; assessed: Assessed };

/** A framework as it stands at a unit: all that coverage, statement and frozen assessments are made of. */
export type CoveredFramework = {
  framework: store.WholeFrameworkRow;
  unit: UnitRow;
  /** The groups the unit is measured by; null when by all. */
  groups: string[] | null;
  nodes: Covered[];
  documents: Documents;
};

const headingOf = (node: store.NodeRow | undefined) => (node ? `${node.ref_id} ${node.name}`.trim() : '');

const treeNode = ({ id, parent_id }: store.NodeRow) => ({ id, parentId: parent_id });

/** A framework's requirements in order as they stand at a unit. The same few statements however many there are. */
export async function coveredAt(context: Context, frameworkId: string, unitId: string): Promise<CoveredFramework> {
  const framework = await knownFramework(context, frameworkId);
  const unit = await readableUnit(context, unitId);
  const groups = (await selectionAt(context.db, frameworkId, unitId))?.groups ?? null;
  const rows = await store.nodesOf(context.db, frameworkId, context.language);
  const { byNode, documents } = await assessedAt(context, unitId, { frameworkId });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const measured = rows.filter((row) => row.assessable && row.retired_in === null && isSelected(row.groups, groups));
  const parts = partsOf(rows.map(treeNode), measured.map(treeNode));
  const nodes = measured.map((node) => ({
    node,
    section: headingOf(byId.get(parts.get(node.id) ?? '')),
    assessed: byNode.get(node.id) ?? unassessed,
  }));
  return { framework, unit, groups, nodes, documents };
}

export const linksOf = ({ assessed }: Covered) => assessed.counting.map(({ row }) => row);
