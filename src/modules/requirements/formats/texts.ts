import { texts } from '../../../shared/text.ts';

/** Names of places in a file. */
export const places = texts({
  line: { sv: 'rad {line}', en: 'line {line}' },
  lineAndColumn: { sv: 'rad {line}, kolumn {column}', en: 'line {line}, column {column}' },
  row: { sv: 'bladet {sheet}, rad {row}', en: 'sheet {sheet}, row {row}' },
  sheet: { sv: 'bladet {sheet}', en: 'sheet {sheet}' },
  file: { sv: 'hela filen', en: 'the whole file' },
});

/** Why a file cannot be opened, or is not a framework at all. */
export const refusals = texts({
  tooLarge: {
    sv: 'Filen är {size} MB. Värna läser ramverksfiler på högst {limit} MB.',
    en: 'The file is {size} MB. Värna reads framework files of at most {limit} MB.',
  },
  tooHeavy: {
    sv: 'Filen tar för lång tid eller för mycket minne att läsa. Dela den i flera filer.',
    en: 'The file takes too much time or memory to read. Divide it into several files.',
  },
  empty: { sv: 'Filen är tom.', en: 'The file is empty.' },
  notUtf8: {
    sv: 'Här står tecken som inte är UTF-8. Spara filen som UTF-8, eller hämta den igen om den kan ha skadats.',
    en: 'There are characters here that are not UTF-8. Save the file as UTF-8, or fetch it again if it may be damaged.',
  },
  oldExcel: {
    sv: 'Det här är en äldre Excelfil (.xls) eller en fil med lösenord. Spara den som .xlsx utan lösenord.',
    en: 'This is an older Excel file (.xls) or a file with a password. Save it as .xlsx without a password.',
  },
  pdf: {
    sv: 'Det här är en PDF. Ramverk läses ur YAML, OSCAL-JSON eller XLSX.',
    en: 'This is a PDF. Frameworks are read from YAML, OSCAL JSON or XLSX.',
  },
  xml: {
    sv: 'Det här är XML. Hämta OSCAL-katalogen som JSON i stället.',
    en: 'This is XML. Fetch the OSCAL catalog as JSON instead.',
  },
  list: {
    sv: 'Det här är en lista med kolumnerna {columns}, inte ett ramverk. Ett ramverk i tabellform sparas som .xlsx med rubrikerna ref_id, parent, name, text och assessable.',
    en: 'This is a list with the columns {columns}, not a framework. A framework in table form is saved as .xlsx with the headings ref_id, parent, name, text and assessable.',
  },
  unknownContent: {
    sv: 'Innehållet går inte att känna igen som ett ramverk. Värna läser CISO Assistants bibliotek (YAML eller XLSX), OSCAL-kataloger (JSON), Värnas egen YAML och en tabell i XLSX.',
    en: 'The content cannot be recognised as a framework. Värna reads CISO Assistant libraries (YAML or XLSX), OSCAL catalogs (JSON), its own YAML and a table in XLSX.',
  },
  noContent: {
    sv: 'Filen beskriver ett bibliotek men slutar utan innehåll (objects, nodes eller relations saknas). Den kan vara avhuggen; hämta den igen.',
    en: 'The file describes a library but ends without content (objects, nodes or relations is missing). It may be cut short; fetch it again.',
  },
  riskMatrix: {
    sv: 'Det här är en riskmatris, inte ett ramverk. Här läses bara ramverk och kopplingar mellan dem.',
    en: 'This is a risk matrix, not a framework. Only frameworks and mappings between them are read here.',
  },
  otherObjects: {
    sv: 'Biblioteket innehåller inget ramverk och ingen koppling mellan ramverk, bara: {kinds}.',
    en: 'The library holds no framework and no mapping between frameworks, only: {kinds}.',
  },
  otherOscal: {
    sv: 'Det här är OSCAL av slaget {kind}. Värna läser kataloger (catalog).',
    en: 'This is OSCAL of the kind {kind}. Värna reads catalogs.',
  },
  cutShort: {
    sv: 'Filen tar slut här, mitt i innehållet. Den är avhuggen; hämta den igen.',
    en: 'The file ends here, in the middle of its content. It is cut short; fetch it again.',
  },
  endsWithoutNewline: {
    sv: 'Filen tar slut här utan radslut och kan vara avhuggen. Hämta den igen. Är den hel, lägg till en tom rad sist.',
    en: 'The file ends here without a line break and may be cut short. Fetch it again. If it is whole, add an empty line at the end.',
  },
  lastLacks: {
    sv: 'Den sista posten saknar {field}, som alla andra har. Filen är troligen avhuggen; hämta den igen.',
    en: 'The last entry lacks {field}, which all the others have. The file is probably cut short; fetch it again.',
  },
  lastHeadingEmpty: {
    sv: 'Filen slutar med rubriken {node} utan något under den. Den är troligen avhuggen; hämta den igen.',
    en: 'The file ends with the heading {node} and nothing beneath it. It is probably cut short; fetch it again.',
  },
  reverseShorter: {
    sv: 'Kopplingarna åt ena hållet är {there} och åt det andra {back}. Filen är troligen avhuggen; hämta den igen.',
    en: 'There are {there} relations in one direction and {back} in the other. The file is probably cut short; fetch it again.',
  },
  more: { sv: 'Ytterligare {count} fel visas inte.', en: 'A further {count} {count|error is|errors are} not shown.' },
});

/** Errors in how the file is written. */
export const syntax = texts({
  yaml: { sv: 'Här går filen inte att läsa som YAML.', en: 'The file cannot be read as YAML here.' },
  json: { sv: 'Här går filen inte att läsa som JSON.', en: 'The file cannot be read as JSON here.' },
  missingCharacter: {
    sv: 'Här saknas ett tecken: ett citattecken, en hakparentes eller ett kolon efter ett fältnamn.',
    en: 'A character is missing here: a quotation mark, a bracket or a colon after a field name.',
  },
  indentation: {
    sv: 'Indraget stämmer inte med raderna ovanför.',
    en: 'The indentation does not agree with the lines above.',
  },
  tab: { sv: 'Indraget är gjort med tabb. Använd mellanslag.', en: 'The indentation uses tabs. Use spaces.' },
  unknownAlias: {
    sv: 'Hänvisningen pekar på något som inte finns.',
    en: 'The alias points at something that does not exist.',
  },
  tooManyAliases: {
    sv: 'Filen hänvisar för många gånger till sig själv (YAML-alias) och läses inte.',
    en: 'The file refers to itself too many times (YAML aliases) and is not read.',
  },
  twoDocuments: {
    sv: 'Här börjar ett andra YAML-dokument. En fil innehåller ett bibliotek.',
    en: 'A second YAML document begins here. A file holds one library.',
  },
  duplicateKey: { sv: 'Fältet {field} står två gånger.', en: 'The field {field} stands twice.' },
  tooDeep: { sv: 'Filen är nästlad för djupt för att läsas.', en: 'The file is nested too deeply to be read.' },
  workbook: {
    sv: 'Arbetsboken går inte att öppna. Den är skadad, avhuggen eller inte en .xlsx-fil.',
    en: 'The workbook cannot be opened. It is damaged, cut short or not an .xlsx file.',
  },
  workbookTooLarge: {
    sv: 'Arbetsboken blir större än {limit} MB när den packas upp och läses inte.',
    en: 'The workbook grows above {limit} MB when unpacked and is not read.',
  },
});

/** Errors in what the file says. */
export const contents = texts({
  missing: { sv: 'Fältet {field} saknas.', en: 'The field {field} is missing.' },
  wrong: { sv: 'Fältet {field} kan inte vara ”{value}”.', en: 'The field {field} cannot be “{value}”.' },
  noNodes: { sv: 'Ramverket innehåller inga krav.', en: 'The framework holds no requirements.' },
  noneAssessable: {
    sv: 'Inget av kraven går att bedöma: assessable är inte sant för något av dem.',
    en: 'None of the requirements can be assessed: assessable is true for none of them.',
  },
  duplicateNode: {
    sv: 'Kravet {node} finns redan ({first}). Varje krav står en gång.',
    en: 'The requirement {node} already exists ({first}). Each requirement stands once.',
  },
  duplicateLibrary: {
    sv: 'Ramverket {urn} står två gånger i filen.',
    en: 'The framework {urn} stands twice in the file.',
  },
  missingParent: {
    sv: 'Kravet {node} ligger under {parent}, som inte finns i filen.',
    en: 'The requirement {node} lies under {parent}, which is not in the file.',
  },
  cycle: {
    sv: 'Kravet {node} ligger under sig självt: kedjan av överordnade går runt.',
    en: 'The requirement {node} lies under itself: its chain of parents is a circle.',
  },
  textTooLong: {
    sv: 'Kravet {node} har en text på {length} tecken. Högst {limit} läses.',
    en: 'The requirement {node} has a text of {length} characters. At most {limit} are read.',
  },
  tooManyNodes: {
    sv: 'Ramverket har {count} krav. Högst {limit} läses.',
    en: 'The framework has {count} requirements. At most {limit} are read.',
  },
  unknownRelation: {
    sv: 'Relationen ”{relation}” finns inte. Skriv equal, subset, superset eller intersect.',
    en: 'The relation “{relation}” does not exist. Write equal, subset, superset or intersect.',
  },
  noRelations: { sv: 'Kopplingen innehåller inga relationer.', en: 'The mapping holds no relations.' },
});

/** Errors particular to workbooks. */
export const workbooks = texts({
  sheetMissing: { sv: 'Bladet {sheet} saknas.', en: 'The sheet {sheet} is missing.' },
  columnMissing: { sv: 'Kolumnen {column} saknas.', en: 'The column {column} is missing.' },
  noTable: {
    sv: 'Inget blad har en rubrikrad med ref_id och name (Beteckning och Rubrik).',
    en: 'No sheet has a heading row with ref_id and name.',
  },
  cellTooLong: {
    sv: 'En cell har {length} tecken. Högst {limit} ryms i Excel.',
    en: 'A cell has {length} characters. Excel holds at most {limit}.',
  },
  depthWrong: {
    sv: 'Djupet är ”{depth}”. Det ska vara ett heltal från 1.',
    en: 'The depth is “{depth}”. It must be a whole number from 1.',
  },
  depthJump: {
    sv: 'Djupet går från {from} till {to}. Det får öka med ett i taget.',
    en: 'The depth goes from {from} to {to}. It may grow by one at a time.',
  },
});

/** What a reader leaves out or guesses. */
export const warnings = texts({
  leftOut: {
    sv: 'Läses inte in: {kinds}.',
    en: 'Not loaded: {kinds}.',
  },
  unknownField: {
    sv: 'Fältet {field} är okänt och läses inte in.',
    en: 'The field {field} is unknown and is not loaded.',
  },
  groupAdded: {
    sv: 'Gruppen {group} används av krav men är inte beskriven. Den får sin beteckning som namn.',
    en: 'The group {group} is used by requirements but not described. It takes its id as its name.',
  },
  groupUnused: {
    sv: 'Gruppen {group} är beskriven men används inte av något krav.',
    en: 'The group {group} is described but used by no requirement.',
  },
  controlsUnused: {
    sv: '{unused} av {all} stödjande kontroller hör inte till något krav. Kontrollera att inga krav saknas i filen.',
    en: '{unused} of {all} reference controls belong to no requirement. Check that no requirements are missing from the file.',
  },
  notRelated: {
    sv: '{count} rader säger att kraven inte hör ihop (not_related) och läses inte in.',
    en: '{count} rows say that the requirements are unrelated (not_related) and are not loaded.',
  },
  relationTwice: {
    sv: 'Relationen mellan {from} och {to} står två gånger. Den första läses in.',
    en: 'The relation between {from} and {to} stands twice. The first one is loaded.',
  },
  more: {
    sv: 'Ytterligare {count} {count|anmärkning|anmärkningar} visas inte.',
    en: 'A further {count} {count|remark is|remarks are} not shown.',
  },
  versionGuessed: {
    sv: 'Versionen ”{version}” är inte ett nummer. Ramverket läses in som version {number}.',
    en: 'The version “{version}” is not a number. The framework is loaded as version {number}.',
  },
});
