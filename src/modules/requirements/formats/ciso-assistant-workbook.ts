import { readMappingRows, readNodeRows, withTranslations } from './ciso-assistant-rows.ts';
import type { Reading, Source } from './findings.ts';
import { contents, workbooks } from './texts.ts';
import { keyValues, rowsUnder, type Sheet } from './workbook.ts';
import { WorkbookPlaces } from './workbook-places.ts';

type Fields = Record<string, unknown>;

/** A pair of sheets `<name>_meta` and `<name>_content` that together describe one object. */
type Block = { name: string; meta: Map<string, string>; metaSheet: string; content: Sheet | undefined };

/** Blocks that only say how a framework is assessed or how its columns are to be read. */
const supporting = ['implementation_groups', 'scores', 'answers', 'urn_prefix'];

/** Turns the workbook that a CISO Assistant library is made from into the library's own data. */
export function cisoWorkbook(reading: Reading, sheets: readonly Sheet[]): Source {
  const places = new WorkbookPlaces(reading);
  const named = (name: string) => sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const library = named('library_meta');
  places.remember([], library?.name ?? 'library_meta');
  const blocks = sheets.flatMap((sheet): Block[] => {
    const name = /^(.+)_meta$/i.exec(sheet.name)?.[1];
    if (name === undefined || sheet === library) return [];
    return [{ name, meta: keyValues(sheet), metaSheet: sheet.name, content: named(`${name}_content`) }];
  });
  if (blocks.length === 0) places.refuse(library?.name ?? '', undefined, workbooks.sheetMissing, { sheet: '…_meta' });
  const objects: Record<string, Fields[]> = {};
  for (const block of blocks) readBlock(block, blocks, objects, places);
  return places.source({ ...withTranslations(library ? keyValues(library) : []), objects });
}

function readBlock(block: Block, blocks: readonly Block[], objects: Record<string, Fields[]>, places: WorkbookPlaces) {
  const type = block.meta.get('type') ?? block.name;
  if (supporting.includes(type)) return;
  const key = type === 'requirement_mapping_set' ? 'requirement_mapping_sets' : type;
  objects[key] ??= [];
  const into = objects[key];
  places.remember(['objects', key, into.length], block.metaSheet);
  if (!block.content)
    places.refuse(block.metaSheet, undefined, workbooks.sheetMissing, { sheet: `${block.name}_content` });
  else if (type === 'framework') into.push(readFramework(block, block.content, blocks, into.length, places));
  else if (type === 'requirement_mapping_set') into.push(...readMappingSet(block, block.content, into.length, places));
  else into.push(...rowsUnder(block.content).map(({ cells }) => cells));
}

function readFramework(
  block: Block,
  content: Sheet,
  blocks: readonly Block[],
  at: number,
  places: WorkbookPlaces,
): Fields {
  const path = ['objects', 'framework', at];
  const nodes: Fields[] = [];
  const baseUrn = block.meta.get('base_urn') ?? '';
  if (baseUrn === '') places.refuse(block.metaSheet, undefined, contents.missing, { field: 'base_urn' });
  readNodeRows(content, { baseUrn, nodes, path: [...path, 'requirement_nodes'] }, places);
  const groups = blocks.find(({ name }) => name === block.meta.get('implementation_groups_definition'))?.content;
  return {
    ...withTranslations(block.meta),
    implementation_groups_definition: groups
      ? readGroups(groups, [...path, 'implementation_groups_definition'], places)
      : [],
    requirement_nodes: nodes,
  };
}

function readGroups(sheet: Sheet, path: (string | number)[], places: WorkbookPlaces): Fields[] {
  return rowsUnder(sheet).map(({ number, cells }, at) => {
    places.remember([...path, at], sheet.name, number);
    return withTranslations(Object.entries(cells));
  });
}

const reversed: Record<string, string> = { subset: 'superset', superset: 'subset' };

/** A mapping set and its reverse, since the library made from a workbook holds both. */
function readMappingSet(block: Block, content: Sheet, at: number, places: WorkbookPlaces): Fields[] {
  const meta = block.meta;
  const path = ['objects', 'requirement_mapping_sets', at, 'requirement_mappings'];
  const bases = [meta.get('source_node_base_urn') ?? '', meta.get('target_node_base_urn') ?? ''] as const;
  const mappings = readMappingRows(content, ...bases, path, places);
  const set = withTranslations(meta);
  places.remember(['objects', 'requirement_mapping_sets', at + 1], content.name);
  const reverse = {
    ...set,
    urn: `${meta.get('urn')}-revert`,
    source_framework_urn: meta.get('target_framework_urn'),
    target_framework_urn: meta.get('source_framework_urn'),
    requirement_mappings: mappings.map((mapping) => ({
      ...mapping,
      source_requirement_urn: mapping.target_requirement_urn,
      target_requirement_urn: mapping.source_requirement_urn,
      relationship: reversed[String(mapping.relationship).toLowerCase()] ?? mapping.relationship,
    })),
  };
  return [{ ...set, requirement_mappings: mappings }, reverse];
}
