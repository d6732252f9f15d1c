import { Problem } from '../../../../shared/problem.ts';
import { type Misfit, misfit, misfitReasons, type Reading } from '../misfit.ts';
import type { AccessRow } from '../row.ts';
import type { LogSource } from '../source.ts';
import { textPieces } from '../text-pieces.ts';
import { soapFault, storeLogAnswer } from './answer.ts';
import { recordsPerCall } from './contract.ts';
import { storeLogReader } from './read-storelog.ts';

/** What came of a call: rows to store (none when refused), what goes to quarantine, and the answer with its HTTP status. */
export type StoreLogReceipt = { rows: AccessRow[]; misfits: Misfit[]; status: 200 | 500; answer: string };

/** Which of some log ids the store already has from this source. */
export type TakenLogIds = (logIds: string[]) => Promise<ReadonlySet<string>>;

const faultsTold = 10;

/**
 * Takes one StoreLog call: at most 500 records, all or nothing. If any record is outside the contract, or a logId is used
 * twice or before, the answer is VALIDATION_ERROR with the reasons, nothing is to be stored and the faulty records go to
 * quarantine. Source: RIV-TA informationsecurity:auditing:log, TKB 2.0.8, StoreLog.
 */
export async function receiveStoreLog(
  bytes: AsyncIterable<Uint8Array>,
  source: LogSource,
  taken: TakenLogIds = async () => new Set(),
): Promise<StoreLogReceipt> {
  const call = await readCall(bytes, source);
  if (call === null)
    return { rows: [], misfits: [notXml(source)], status: 500, answer: soapFault('Anropet är inte XML') };
  const misfits = [...call.misfits, ...(await alreadyTaken(call.rows, source, taken))];
  if (misfits.length > 0) {
    return { rows: [], misfits, status: 200, answer: storeLogAnswer('VALIDATION_ERROR', faultText(misfits)) };
  }
  return { rows: call.rows, misfits, status: 200, answer: storeLogAnswer('OK') };
}

const notXml = ({ name }: LogSource): Misfit => misfit('not-a-record', '', name, 1);

/** The call's rows and misfits, or null when it is not XML. Reading stops at the first record too many. */
async function readCall(bytes: AsyncIterable<Uint8Array>, source: LogSource): Promise<Reading | null> {
  const seen = new Set<string>();
  const reader = storeLogReader(source, (logId) => seen.size === seen.add(logId).size);
  try {
    for await (const piece of textPieces(bytes)) {
      reader.push(piece);
      if (reader.count() > recordsPerCall) return refused('too-many-records', source, recordsPerCall + 1);
    }
    reader.end();
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
  if (!reader.isSound()) return null;
  return reader.count() === 0 ? refused('no-records', source, 1) : reader.taken();
}

const refused = (reason: 'too-many-records' | 'no-records', { name }: LogSource, position: number): Reading => ({
  rows: [],
  misfits: [misfit(reason, '', name, position)],
});

async function alreadyTaken(rows: readonly AccessRow[], source: LogSource, taken: TakenLogIds): Promise<Misfit[]> {
  const ids = [...new Set(rows.map(({ logId }) => logId))];
  const known = await taken(ids);
  return ids.flatMap((id, i) => (known.has(id) ? [misfit('repeated-log-id', id, source.name, i + 1)] : []));
}

/** The reasons in words, the first ten of them. */
function faultText(misfits: readonly Misfit[]): string {
  const told = misfits
    .slice(0, faultsTold)
    .map(({ reason, position }) => `${misfitReasons[reason].sv} (loggpost ${position})`);
  const more = misfits.length > faultsTold ? [`och ${misfits.length - faultsTold} till`] : [];
  return [...told, ...more].join('; ');
}
