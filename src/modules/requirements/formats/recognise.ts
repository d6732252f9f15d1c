import { fill } from '../../../shared/text.ts';
import { readCisoAssistant } from './ciso-assistant.ts';
import { Findings, type Reading, refusedAt, type Source } from './findings.ts';
import { jsonSource } from './json-source.ts';
import type { LibraryFile } from './library.ts';
import { readOscal } from './oscal.ts';
import { places, refusals } from './texts.ts';
import { readVarnaLibrary } from './varna-library.ts';
import { readVarnaMapping } from './varna-mapping.ts';
import { yamlSource } from './yaml-source.ts';

/** The other OSCAL models, by the key that stands outermost. */
const oscalModels = [
  'profile',
  'component-definition',
  'system-security-plan',
  'assessment-plan',
  'assessment-results',
  'plan-of-action-and-milestones',
  'mapping-collection',
];

/** A heading row without anything that YAML or JSON could begin with. */
const headingRow = /^[\w åäöÅÄÖ.()"-]+(?:[,;\t][\w åäöÅÄÖ.()"-]*){2,}$/;

/** Reads a text as JSON or YAML by what it begins with; refuses XML and lists (CSV). */
export function textSource(reading: Reading, text: string): Source {
  const begins = text.trimStart();
  const firstLine = begins.split(/\r?\n/, 1)[0]?.trim() ?? '';
  const first = fill(places.line[reading.language], { line: 1 });
  if (begins.startsWith('<')) throw refusedAt(reading, first, refusals.xml);
  if (begins.startsWith('{') || begins.startsWith('[')) return jsonSource(reading, text);
  if (headingRow.test(firstLine)) {
    const columns = firstLine
      .split(/[,;\t]/)
      .slice(0, 6)
      .join(', ');
    throw refusedAt(reading, first, refusals.list, { columns });
  }
  return yamlSource(reading, text);
}

/** Reads the data of a file in the form its outermost keys show. */
export function readSource(reading: Reading, source: Source): LibraryFile {
  const findings = new Findings(reading, source);
  const keys = isRecord(source.value) ? Object.keys(source.value) : [];
  const has = (key: string) => keys.includes(key);
  if (has('catalog')) return readOscal(findings);
  if (has('objects')) return readCisoAssistant(findings);
  if (has('nodes')) return readVarnaLibrary(findings);
  if (has('relations')) return readVarnaMapping(findings);
  const model = oscalModels.find(has);
  if (model) findings.refuse([model], refusals.otherOscal, { kind: model });
  else if (has('urn')) findings.suspectCut(refusals.noContent);
  if (!findings.failed) findings.refuse([], refusals.unknownContent);
  findings.settle();
  throw new TypeError('Unsettled findings');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
