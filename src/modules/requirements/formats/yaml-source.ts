import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { fill, type Text } from '../../../shared/text.ts';
import { type Path, type Reading, refusedAt, type Source } from './findings.ts';
import { lastLine } from './line.ts';
import { places, refusals, syntax } from './texts.ts';
import { endsShort } from './yaml-end.ts';
import { inspect } from './yaml-inspect.ts';

/** So many times may one anchor be used, counting through aliases inside aliases. */
const mostUses = 1000;

const syntaxTexts: Record<string, Text> = {
  MISSING_CHAR: syntax.missingCharacter,
  BAD_INDENT: syntax.indentation,
  TAB_AS_INDENT: syntax.tab,
  MULTIPLE_DOCS: syntax.twoDocuments,
  RESOURCE_EXHAUSTION: syntax.tooDeep,
};

/** Reads YAML 1.2; refuses with the line where it breaks, is cut short, or says a field twice. */
export function yamlSource(reading: Reading, text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    merge: true,
    logLevel: 'error',
  });
  const say = (words: Text, values: Record<string, unknown>) => fill(words[reading.language], values);
  const lineAt = (offset: number) => say(places.line, { line: lines.linePos(offset).line });
  const atEnd = say(places.line, { line: lastLine(text) });

  const error = document.errors[0];
  if (error) {
    const { line, col: column } = lines.linePos(error.pos[0]);
    const isAtEnd = error.pos[0] >= text.trimEnd().length || (line === lastLine(text) && !/[\r\n]$/.test(text));
    if (isAtEnd && error.code !== 'RESOURCE_EXHAUSTION') throw refusedAt(reading, atEnd, refusals.cutShort);
    throw refusedAt(reading, say(places.lineAndColumn, { line, column }), syntaxTexts[error.code] ?? syntax.yaml);
  }
  const fault = inspect(document);
  if (fault) throw refusedAt(reading, lineAt(fault.offset), fault.text, fault.values);
  const short = endsShort(document, text);
  if (short) throw refusedAt(reading, atEnd, short);
  return { value: plainValue(reading, document), place: (path) => lineAt(offsetOf(document, path)), end: atEnd };
}

function plainValue(reading: Reading, document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: mostUses });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw refusedAt(reading, places.file[reading.language], syntax.tooManyAliases);
  }
}

/** Where the part that `path` leads to begins: at its field name in a record, at the item in a list. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    const found = childOf(node, step);
    if (!found) return offset;
    offset = startOf(found.key);
    node = found.value;
  }
  return offset;
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

function childOf(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return item === undefined ? undefined : { key: item, value: item };
}
