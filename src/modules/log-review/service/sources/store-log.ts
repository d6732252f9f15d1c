import type { Context, Download } from '../../../../platform/module.ts';
import { seal } from '../../../../platform/sealed.ts';
import { newId } from '../../../../shared/ids.ts';
import type { AccessRow } from '../../intake/row.ts';
import { soapFault } from '../../intake/storelog/answer.ts';
import { plainCall } from '../../intake/storelog/plain-call.ts';
import { receiveStoreLog, type StoreLogReceipt } from '../../intake/storelog/receive-storelog.ts';
import { insertWaiting, keepLogIds, storeLogSources, takenLogIds } from '../../store/waiting.ts';
import { takeInJob } from './job-names.ts';
import { logSourceOf } from './present.ts';

type Source = Awaited<ReturnType<typeof storeLogSources>>[number];

const xml = (answer: string, status: number): Download => ({
  name: 'svar.xml',
  mediaType: 'text/xml; charset=utf-8',
  body: Buffer.from(answer, 'utf8'),
  inline: true,
  status,
});

/** Calls are kept sealed until they are read: they name patients. */
export const callPurpose = 'logReview/call';

async function keep(context: Context, source: Source, kind: 'call' | 'refused', content: Buffer): Promise<void> {
  const { db, now, actor, services } = context;
  const id = newId(now.epochMilliseconds);
  await insertWaiting(db, {
    id,
    source_id: source.id,
    unit_id: source.unit_id,
    kind,
    name: kind,
    sha256: null,
    sealed: seal(content, { master: services.masterKey, purpose: callPurpose, owner: id }),
    received_at: now.toString(),
    received_by: actor.id,
  });
}

const idsOf = (rows: readonly AccessRow[]): string[] => [...new Set(rows.map(({ logId }) => logId))];

/** Keeps what the answer promises, before it is given: an accepted call whole, of a refused one what goes to quarantine. */
async function keepReceipt(context: Context, source: Source, receipt: StoreLogReceipt, bytes: Buffer): Promise<void> {
  if (receipt.misfits.length > 0) {
    await keep(context, source, 'refused', Buffer.from(JSON.stringify(receipt.misfits)));
    return;
  }
  const day = context.today.toString();
  await keepLogIds(context.db, { sourceId: source.id, unitId: source.unit_id, logIds: idsOf(receipt.rows), day });
  await keep(context, source, 'call', bytes);
}

const asStream = async function* (bytes: Buffer) {
  yield bytes;
};

/**
 * Takes one StoreLog call. Answered by the contract (TKB 2.0.8): OK when all of it is kept, VALIDATION_ERROR when nothing is,
 * a SOAP fault when it is no XML or no source, or more than one, could be meant.
 */
export async function storeLog(context: Context, { bytes, named }: { bytes: Buffer; named: string | undefined }) {
  const { db } = context;
  const [source, other] = await storeLogSources(db, named);
  if (!source || other) {
    context.note({ detail: { result: 'no-source' } });
    return xml(soapFault(other ? 'Ange vilken loggkälla anropet gäller (?source=)' : 'Loggkällan finns inte'), 500);
  }
  const { encoding, ...how } = logSourceOf(source, context.now.epochMilliseconds);
  const plain = await plainCall(asStream(bytes), encoding);
  if (plain === null) {
    context.note({ subjectId: source.id, unitId: source.unit_id, detail: { result: 'too-large' } });
    return xml(soapFault('Anropet är för stort'), 500);
  }
  const taken = (ids: string[]) => takenLogIds(db, source.id, ids);
  const receipt = await receiveStoreLog(asStream(plain), how, taken);
  await keepReceipt(context, source, receipt, plain);
  if (receipt.misfits.length === 0) await context.enqueue(takeInJob, {});
  const detail = { rows: receipt.rows.length, refused: receipt.misfits.length };
  context.note({ subjectId: source.id, unitId: source.unit_id, detail });
  return xml(receipt.answer, receipt.status);
}
