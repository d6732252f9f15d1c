import type { Path } from './findings.ts';
import { workbooks } from './texts.ts';
import { headings, type Row, rowsUnder, type Sheet } from './workbook.ts';
import type { WorkbookPlaces } from './workbook-places.ts';

type Fields = Record<string, unknown>;

/** Cells with a language in brackets (`name[sv]`) as `translations`, beside the cells without. */
export function withTranslations(cells: Iterable<readonly [string, string]>): Fields {
  const fields: Fields = {};
  const translations: Record<string, Record<string, string>> = {};
  for (const [heading, value] of cells) {
    const [, field, language] = /^(\w+)\[([\w-]+)\]$/.exec(heading) ?? [];
    if (value === '') continue;
    if (field === undefined || language === undefined) fields[heading] = value;
    else translations[language] = { ...translations[language], [field]: value };
  }
  return { ...fields, translations };
}

/** Refuses a sheet that lacks a column it cannot be read without. */
export function hasColumns(sheet: Sheet, columns: readonly string[], places: WorkbookPlaces): boolean {
  const lacking = columns.filter((column) => !headings(sheet.rows[0]).includes(column));
  for (const column of lacking) places.refuse(sheet.name, undefined, workbooks.columnMissing, { column });
  return lacking.length === 0;
}

/** Where the nodes of a sheet go: the start of their URNs, the list they come into, the node above them all. */
export type NodeList = { baseUrn: string; nodes: Fields[]; path: Path; top?: string | undefined };

/**
 * Reads a sheet of requirements into nodes. Their tree is in the column `depth`, which grows by one at a time.
 *
 * A row without `ref_id` and `node_id` gets the URN `…:node12` after its row number, so that a requirement gets the same
 * URN as in the published library: most of those were made so, and their columns `skip_count` and `fix_count` adjust the
 * number where rows have been added since.
 */
export function readNodeRows(sheet: Sheet, list: NodeList, places: WorkbookPlaces): void {
  if (!hasColumns(sheet, ['assessable', 'depth'], places)) return;
  const above: string[] = list.top === undefined ? [] : [list.top];
  const offset = above.length;
  let shift = headings(sheet.rows[0]).includes('fix_count') ? -2 : 0;
  for (const row of rowsUnder(sheet)) {
    const depth = depthOf(row, above.length - offset, sheet, places);
    if (depth === null) continue;
    shift += (row.cells.skip_count ? -1 : 0) + (Number(row.cells.fix_count) || 0);
    const urn = `${list.baseUrn}:${nodeKey(row, shift)}`;
    above.length = depth - 1 + offset;
    places.remember([...list.path, list.nodes.length], sheet.name, row.number);
    list.nodes.push({ ...nodeFields(row), urn, parent_urn: above.at(-1) ?? '' });
    above.push(urn);
  }
}

function nodeKey({ number, cells }: Row, shift: number): string {
  if (cells.skip_count) return `node${number + shift}-${-shift}`;
  return cells.node_id || cells.ref_id?.toLowerCase().replaceAll(' ', '-') || `node${number + shift}`;
}

function depthOf(row: Row, deepest: number, sheet: Sheet, places: WorkbookPlaces): number | null {
  const depth = Number(row.cells.depth);
  const isWhole = Number.isInteger(depth) && depth >= 1;
  if (!isWhole) places.refuse(sheet.name, row.number, workbooks.depthWrong, { depth: row.cells.depth });
  else if (depth > deepest + 1)
    places.refuse(sheet.name, row.number, workbooks.depthJump, { from: deepest, to: depth });
  return isWhole && depth <= deepest + 1 ? depth : null;
}

const nodeColumns = ['ref_id', 'name', 'description', 'annotation', 'implementation_groups'];

function nodeFields({ cells }: Row): Fields {
  const kept = Object.entries(cells).filter(([heading]) => nodeColumns.includes(heading.replace(/\[.*$/, '')));
  const questions = (cells.questions ?? '').split('\n').filter((line) => line.trim() !== '');
  const assessable = !['', 'false', '0'].includes((cells.assessable ?? '').toLowerCase());
  return { ...withTranslations(kept), assessable, questions: questions.map((text) => ({ text })) };
}

/** Reads a sheet of relations between two frameworks whose nodes' URNs begin as told. */
export function readMappingRows(sheet: Sheet, from: string, to: string, path: Path, places: WorkbookPlaces): Fields[] {
  if (!hasColumns(sheet, ['source_node_id', 'target_node_id', 'relationship'], places)) return [];
  const urn = (base: string, id: string | undefined) => (id ? `${base}:${id.toLowerCase().replaceAll(' ', '-')}` : '');
  return rowsUnder(sheet).map(({ number, cells }, at) => {
    places.remember([...path, at], sheet.name, number);
    return {
      source_requirement_urn: urn(from, cells.source_node_id),
      target_requirement_urn: urn(to, cells.target_node_id),
      relationship: cells.relationship,
      rationale: cells.rationale,
      annotation: cells.annotation,
      strength_of_relationship: cells.strength_of_relationship,
    };
  });
}
