import { type Found, rowFitter } from '../fitting.ts';
import { type Misfit, type MisfitReason, misfit, type Reading, recordLimit } from '../misfit.ts';
import type { AccessRow } from '../row.ts';
import type { LogSource } from '../source.ts';
import { textPieces } from '../text-pieces.ts';
import { faultOf } from './contract.ts';
import { foundInRecord } from './log-rows.ts';
import { type ReadRecord, recordReader } from './record-reader.ts';

/** The national log service's own words for purposes that senders are known to write as codes. */
const knownPurposes = { CARE_TREATMENT: 'Vård och behandling' };

/**
 * The rows of StoreLog v2 XML, a reading for each stretch of the stream: files with a call, with or without SOAP envelope.
 * A record outside the contract is one misfit and the others stand; a call to the service is all or nothing (`receiveStoreLog`).
 */
export async function* readStoreLog(bytes: AsyncIterable<Uint8Array>, source: LogSource): AsyncGenerator<Reading> {
  const reader = storeLogReader(source);
  for await (const piece of textPieces(bytes, source.encoding)) {
    reader.push(piece);
    yield reader.taken();
  }
  reader.end();
  yield reader.taken();
}

/** Reads pieces of XML to rows and misfits; `count` is how many records have been seen. `isRepeated` refuses log ids. */
export function storeLogReader(source: LogSource, isRepeated: (logId: string) => boolean = () => false) {
  const rowsFrom = recordFitter({ ...source, purposes: { ...knownPurposes, ...source.purposes } }, isRepeated);
  let reading: Reading = { rows: [], misfits: [] };
  let count = 0;
  const reader = recordReader((read) => {
    count += 1;
    const rows = rowsFrom(read);
    if (typeof rows === 'string') reading.misfits.push(misfitOf(rows, read, source, count));
    else reading.rows.push(...rows);
  });
  return {
    push: reader.push,
    end(): void {
      reader.end();
      if (!reader.isSound()) reading.misfits.push(misfit('not-a-record', '', source.name, count + 1));
    },
    count: () => count,
    isSound: reader.isSound,
    taken(): Reading {
      const taken = reading;
      reading = { rows: [], misfits: [] };
      return taken;
    },
  };
}

const misfitOf = (reason: MisfitReason, { record, raw }: ReadRecord, { name }: LogSource, position: number): Misfit =>
  misfit(reason, raw(), record.elements.get('system/systemId') || name, position);

function recordFitter(
  source: LogSource,
  isRepeated: (logId: string) => boolean,
): (read: ReadRecord) => AccessRow[] | MisfitReason {
  const rowFrom = rowFitter(source);
  return ({ record, sound, size }) => {
    if (size > recordLimit) return 'too-large';
    if (!sound) return 'not-a-record';
    const fault = faultOf(record);
    if (fault) return fault;
    return isRepeated(record.elements.get('log/logId') ?? '')
      ? 'repeated-log-id'
      : allRows(foundInRecord(record), rowFrom);
  };
}

function allRows(all: Found[], rowFrom: ReturnType<typeof rowFitter>): AccessRow[] | MisfitReason {
  const rows: AccessRow[] = [];
  for (const found of all) {
    const row = rowFrom(found);
    if (typeof row === 'string') return row;
    rows.push(row);
  }
  return rows;
}
