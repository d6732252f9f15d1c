import { type Found, rowFitter } from '../fitting.ts';
import { type MisfitReason, misfit, type Reading } from '../misfit.ts';
import type { AccessRow } from '../row.ts';
import type { LogSource } from '../source.ts';
import { textPieces } from '../text-pieces.ts';
import type { AuditEvent } from './audit-event.ts';
import { foundInEvent } from './event-rows.ts';
import { beginsWithLine, jsonLines } from './json-lines.ts';
import { jsonObjects } from './json-objects.ts';

type Item = { resourceType?: unknown; resource?: unknown; fullUrl?: unknown; entry?: unknown };

/**
 * The rows of FHIR AuditEvents (R4, R4B, R5), a reading for each stretch of the stream: one event to a line (NDJSON), a bundle
 * of any size, an array, or a single event.
 */
export async function* readFhir(bytes: AsyncIterable<Uint8Array>, source: LogSource): AsyncGenerator<Reading> {
  const reader = fhirReader(source);
  for await (const piece of textPieces(bytes, source.encoding)) {
    reader.push(piece);
    yield reader.taken();
  }
  reader.end();
  yield reader.taken();
}

function fhirReader(source: LogSource) {
  const rowFrom = rowFitter(source);
  let reading: Reading = { rows: [], misfits: [] };
  let [count, start] = [0, ''];
  let cutter: { push(piece: string): void; end(): void } | undefined;

  const refuse = (reason: MisfitReason, raw: string) => {
    reading.misfits.push(misfit(reason, raw, source.name, count));
  };

  function takeText(text: string | null): void {
    count += 1;
    if (text === null) refuse('too-large', '');
    else takeItem(parsed(text), text);
  }

  function takeItem(item: Item | null, raw: string): void {
    if (item?.resourceType === 'Bundle') {
      if (Array.isArray(item.entry)) for (const entry of item.entry) takeItem(entry, JSON.stringify(entry));
      return;
    }
    const event = (item?.resource ?? item) as AuditEvent | null;
    const rows = eventRows(event, typeof item?.fullUrl === 'string' ? item.fullUrl : '', rowFrom);
    if (typeof rows === 'string') refuse(rows, raw);
    else reading.rows.push(...rows);
  }

  function begin(asLines: boolean): void {
    const objects = jsonObjects(takeText);
    const endObjects = () => {
      if (!objects.isCutShort()) return;
      count += 1;
      refuse('not-a-record', objects.begun());
    };
    cutter = asLines ? jsonLines(takeText) : { push: objects.push, end: endObjects };
    cutter.push(start);
    start = '';
  }

  return {
    push(piece: string): void {
      if (cutter) cutter.push(piece);
      else {
        start += piece;
        const asLines = beginsWithLine(start);
        if (asLines !== null) begin(asLines);
      }
    },
    end(): void {
      if (!cutter && start.trim() !== '') begin(isOneLine(start));
      cutter?.end();
    },
    taken(): Reading {
      const taken = reading;
      reading = { rows: [], misfits: [] };
      return taken;
    },
  };
}

const isOneLine = (text: string): boolean => !text.trim().includes('\n');

function parsed(text: string): Item | null {
  try {
    return JSON.parse(text) as Item;
  } catch {
    return null;
  }
}

function eventRows(
  event: AuditEvent | null,
  fullUrl: string,
  rowFrom: ReturnType<typeof rowFitter>,
): AccessRow[] | MisfitReason {
  if (event === null || typeof event !== 'object') return 'not-a-record';
  if (event.resourceType !== 'AuditEvent') return 'other-content';
  const rows: AccessRow[] = [];
  for (const one of saidBy(event, fullUrl)) {
    const row = rowFrom(one);
    if (typeof row === 'string') return row;
    rows.push(row);
  }
  return rows.length > 0 ? rows : 'not-a-record';
}

/** What the event says; nothing when its parts are not of the kinds FHIR gives them. */
function saidBy(event: AuditEvent, fullUrl: string): Found[] {
  try {
    const found = foundInEvent(event, fullUrl);
    return found.every(isAllText) ? found : [];
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}

function isAllText(found: Found): boolean {
  for (const field in found) if (typeof found[field as keyof Found] !== 'string') return false;
  return true;
}
