import { readMappingRows, readNodeRows, withTranslations } from './ciso-assistant-rows.ts';
import type { Reading, Source } from './findings.ts';
import { workbooks } from './texts.ts';
import { type Row, rowsUnder, type Sheet } from './workbook.ts';
import { WorkbookPlaces } from './workbook-places.ts';

type Fields = Record<string, unknown>;
/** A sheet that `library_content` names, and for requirements a heading to put above them. */
type Tab = { sheet: Sheet; section: string };
/** The workbook opened: what `library_content` says under a prefix, and the sheets it says hold a kind of thing. */
type Opened = { told(prefix: string): Fields; holding(kind: string): Tab[]; places: WorkbookPlaces };

/** Kinds of sheets that are not read, but told of. */
const others = ['risk_matrix', 'threats', 'reference_controls'];

/**
 * Turns the older workbook of CISO Assistant into the library's own data. There the sheet `library_content` describes
 * library, framework and mapping with prefixed keys (`library_urn`, `framework_name`), and names the other sheets in
 * rows that begin with `tab`.
 */
export function cisoWorkbookV1(reading: Reading, sheets: readonly Sheet[]): Source {
  const places = new WorkbookPlaces(reading);
  const opened = open(sheets, places);
  const objects: Fields = {};
  if (opened.holding('requirements').length > 0) objects.framework = readFramework(opened);
  if (opened.holding('mappings').length > 0) objects.requirement_mapping_set = readMappingSet(opened);
  for (const kind of others) {
    const rows = rowsOf(opened.holding(kind));
    if (rows.length > 0) objects[kind] = rows.map(({ cells }) => cells);
  }
  return places.source({ ...opened.told('library_'), objects });
}

function open(sheets: readonly Sheet[], places: WorkbookPlaces): Opened {
  const contents = sheets.find((sheet) => sheet.name.toLowerCase() === 'library_content');
  const rows = contents?.rows ?? [];
  const name = contents?.name ?? 'library_content';
  places.remember([], name);
  const sheetNamed = (wanted: string): Sheet[] => {
    const found = sheets.find((sheet) => sheet.name === wanted);
    if (!found) places.refuse(name, undefined, workbooks.sheetMissing, { sheet: wanted });
    return found ? [found] : [];
  };
  const tabs = rows
    .filter(([key]) => key?.toLowerCase() === 'tab')
    .map(([, sheet = '', kind = '', section = '']) => ({
      kind: kind.toLowerCase(),
      tabs: sheetNamed(sheet).map((found) => ({ sheet: found, section })),
    }));
  return {
    places,
    holding: (wanted) => tabs.flatMap((tab) => (tab.kind === wanted ? tab.tabs : [])),
    told: (prefix) => {
      const under = rows.filter(([key]) => key?.startsWith(prefix));
      return withTranslations(under.map(([key = '', value = '']) => [key.slice(prefix.length), value]));
    },
  };
}

const rowsOf = (tabs: readonly Tab[]): Row[] => tabs.flatMap(({ sheet }) => rowsUnder(sheet));

function readFramework({ told, holding, places }: Opened): Fields {
  const framework = told('framework_');
  const baseUrn = String(framework.urn ?? '').replace('framework', 'req_node');
  const path = ['objects', 'framework', 'requirement_nodes'];
  const nodes: Fields[] = [];
  for (const { sheet, section } of holding('requirements')) {
    const top = section === '' ? undefined : `${baseUrn}:${section.toLowerCase().replaceAll(' ', '-')}`;
    if (top !== undefined) nodes.push({ urn: top, name: section, assessable: false });
    readNodeRows(sheet, { baseUrn, nodes, path, top }, places);
  }
  const groups = rowsOf(holding('implementation_groups')).map(({ cells }) => withTranslations(Object.entries(cells)));
  return { ...framework, implementation_groups_definition: groups, requirement_nodes: nodes };
}

function readMappingSet({ told, holding, places }: Opened): Fields {
  const set = told('mapping_');
  const from = String(set.source_node_base_urn ?? '');
  const to = String(set.target_node_base_urn ?? '');
  const path = ['objects', 'requirement_mapping_set', 'requirement_mappings'];
  const mappings = holding('mappings').flatMap(({ sheet }) => readMappingRows(sheet, from, to, path, places));
  return { ...set, requirement_mappings: mappings };
}
