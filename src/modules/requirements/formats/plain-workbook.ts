import { type Reading, refusedAt, type Source } from './findings.ts';
import { places as placeTexts, workbooks } from './texts.ts';
import { slug } from './urn.ts';
import { headings, keyValues, rowsUnder, type Sheet } from './workbook.ts';
import { WorkbookPlaces } from './workbook-places.ts';

type Fields = Record<string, unknown>;
type Table = { sheet: Sheet; headingAt: number };

/** Headings of the requirements' columns and keys of the sheet about the framework, in Swedish and English. */
const fieldOf = new Map([
  ['ref_id', 'refId'],
  ['beteckning', 'refId'],
  ['parent', 'parent'],
  ['överordnad', 'parent'],
  ['name', 'name'],
  ['namn', 'name'],
  ['rubrik', 'name'],
  ['text', 'text'],
  ['assessable', 'assessable'],
  ['bedöms', 'assessable'],
  ['groups', 'groups'],
  ['grupper', 'groups'],
  ['source', 'source'],
  ['källa', 'source'],
  ['certainty', 'certainty'],
  ['urn', 'urn'],
  ['version', 'version'],
  ['description', 'description'],
  ['beskrivning', 'description'],
  ['provider', 'provider'],
  ['utgivare', 'provider'],
  ['copyright', 'copyright'],
  ['upphovsrätt', 'copyright'],
  ['locale', 'locale'],
  ['språk', 'locale'],
]);
/** Fields that may be in several languages: `name_en` or `name[en]` beside `name`. */
const worded = ['name', 'text', 'description'];
const aboutSheets = ['framework', 'ramverk'];

/**
 * Turns a plain table of requirements into Värna's own form. The table is the first sheet with `ref_id` and `name`
 * (Beteckning, Rubrik) in one of its first ten rows. What a sheet `framework` (Ramverk) of keys and values does not say
 * is taken from the file's name; the version is 1 and the language Swedish.
 */
export function plainWorkbook(reading: Reading, sheets: readonly Sheet[]): Source {
  const places = new WorkbookPlaces(reading);
  const about = sheets.find((sheet) => aboutSheets.includes(sheet.name.toLowerCase()));
  const table = sheets.flatMap((sheet) => (sheet === about ? [] : tableIn(sheet)))[0];
  if (!table) throw refusedAt(reading, placeTexts.file[reading.language], workbooks.noTable);
  places.remember([], about?.name ?? table.sheet.name);
  const told = about ? keyValues(about) : new Map<string, string>();
  const locale = told.get('locale') || told.get('språk') || 'sv';
  const framework = fieldsOf(told, locale);
  const title = reading.file.replace(/^.*[/\\]/, '').replace(/\.xlsx$/i, '');
  const urn = `urn:varna:library:${slug(String(framework.refId ?? '')) || slug(title) || 'framework'}`;
  const unknown = unknownHeadings(table, places);
  const nodes = readNodes(table, locale, places);
  const value = { ...unknown, urn, version: 1, name: title, source: reading.file, ...framework, nodes };
  return places.source(value, headingOf(table));
}

function tableIn(sheet: Sheet): Table[] {
  const headingAt = sheet.rows.slice(0, 10).findIndex((row) => {
    const fields = headings(row).map((heading) => fieldOf.get(heading));
    return fields.includes('refId') && fields.includes('name');
  });
  return headingAt < 0 ? [] : [{ sheet, headingAt }];
}

function readNodes({ sheet, headingAt }: Table, locale: string, places: WorkbookPlaces): Fields[] {
  return rowsUnder(sheet, headingAt).map(({ cells, number }, at) => {
    places.remember(['nodes', at], sheet.name, number);
    const node = fieldsOf(Object.entries(cells), locale);
    const isTold = Object.keys(cells).some((heading) => fieldOf.get(heading) === 'assessable');
    return isTold ? { ...node, assessable: node.assessable ?? false } : node;
  });
}

/** Cells under the names our own form uses; texts by language. Cells under unknown headings are left out. */
function fieldsOf(cells: Iterable<readonly [string, string]>, locale: string): Fields {
  const fields: Fields = {};
  const texts: Record<string, Record<string, string>> = {};
  for (const [heading, value] of cells) {
    const { field, language } = meaningOf(heading);
    if (field === undefined || value === '') continue;
    if (worded.includes(field)) texts[field] = { ...texts[field], [language ?? locale]: value };
    else if (language === undefined) fields[field] = value;
  }
  return { ...fields, ...texts };
}

function meaningOf(heading: string): { field?: string | undefined; language?: string | undefined } {
  const field = fieldOf.get(heading);
  if (field !== undefined) return { field };
  const [, bare = '', underlined, bracketed] = /^(.+?)(?:_([a-z]{2})|\[([a-z-]+)\])$/.exec(heading) ?? [];
  return { field: fieldOf.get(bare), language: underlined ?? bracketed };
}

/** Headings that are not read, as fields of the framework, so that the reader of our own form warns of each once. */
function unknownHeadings({ sheet, headingAt }: Table, places: WorkbookPlaces): Fields {
  const unknown = headings(sheet.rows[headingAt]).filter((heading) => heading && !meaningOf(heading).field);
  for (const heading of unknown) places.remember([heading], sheet.name, headingAt + 1);
  return Object.fromEntries(unknown.map((heading) => [heading, null]));
}

/** Field → heading as the table writes it, for errors. */
const headingOf = ({ sheet, headingAt }: Table): Map<string, string> =>
  new Map((sheet.rows[headingAt] ?? []).map((heading) => [fieldOf.get(heading.toLowerCase()) ?? heading, heading]));
