import { z } from 'zod';
import { contract } from '../../../shared/contract.ts';
import { ById } from '../../../shared/ids.ts';
import { page } from '../../../shared/list.ts';
import { may } from '../permissions.ts';
import {
  ContextFile,
  Delivery,
  DeliveryQuery,
  Gap,
  GapQuery,
  MisfitCount,
  MisfitRecord,
  Sample,
  SampleRead,
  Source,
  SourceChange,
  SourceCreation,
  SourceRow,
} from './source.ts';

/** Largest StoreLog call: 500 records, each of some kilobytes. */
const mostBytes = 16 * 1024 * 1024;

export const sourcesApi = contract({
  /** At most 500. `filling`: the demo's logs are being read in. */
  sources: {
    method: 'GET',
    path: '/log-review/sources',
    permission: may.manage,
    audit: 'logReview.sources-listed',
    reply: z.object({ items: z.array(SourceRow), context: z.array(ContextFile), filling: z.boolean() }),
  },
  source: {
    method: 'GET',
    path: '/log-review/sources/:id',
    permission: may.manage,
    audit: 'logReview.source-opened',
    params: ById,
    reply: Source,
  },
  createSource: {
    method: 'POST',
    path: '/log-review/sources',
    permission: may.manage,
    audit: 'logReview.source-created',
    body: SourceCreation,
    reply: Source,
  },
  /** Errors: `record.changed`, `logReview.directory-missing` when the server cannot read the watched directory. */
  changeSource: {
    method: 'PUT',
    path: '/log-review/sources/:id',
    permission: may.manage,
    audit: 'logReview.source-changed',
    params: ById,
    body: SourceChange,
    reply: Source,
  },
  /** Reads the beginning of a file as the source would with this dialect. Nothing is kept; that it was looked at is. */
  readSample: {
    method: 'POST',
    path: '/log-review/sources/:id/sample',
    permission: may.manage,
    audit: 'logReview.sample-read',
    params: ById,
    body: Sample,
    reply: SampleRead,
  },
  deliveries: {
    method: 'GET',
    path: '/log-review/sources/:id/deliveries',
    permission: may.manage,
    audit: 'logReview.deliveries-listed',
    params: ById,
    query: DeliveryQuery,
    reply: page(Delivery),
  },
  /** A file to be read in as soon as its turn comes. */
  uploadLog: {
    method: 'POST',
    path: '/log-review/sources/:id/files',
    permission: may.manage,
    audit: 'logReview.file-received',
    params: ById,
    upload: true,
    reply: ById,
  },
  misfits: {
    method: 'GET',
    path: '/log-review/sources/:id/misfits',
    permission: may.manage,
    audit: 'logReview.misfits-counted',
    params: ById,
    reply: z.object({ items: z.array(MisfitCount) }),
  },
  /** The fifty latest records that wait, as they came. Errors: `logReview.engine-lost`. */
  quarantine: {
    method: 'GET',
    path: '/log-review/sources/:id/quarantine',
    permission: may.manage,
    audit: 'logReview.quarantine-read',
    params: ById,
    query: z.object({ sender: z.string().max(256), reason: z.string().max(60) }),
    reply: z.object({ items: z.array(MisfitRecord) }),
  },
  /** Tries what waits in quarantine once more with the source's dialect of now; a job does it. */
  replay: {
    method: 'POST',
    path: '/log-review/sources/:id/replay',
    permission: may.manage,
    audit: 'logReview.quarantine-replayed',
    params: ById,
    body: z.object({}),
    reply: ById,
  },
  gaps: {
    method: 'GET',
    path: '/log-review/gaps',
    permission: may.manage,
    audit: 'logReview.gaps-listed',
    query: GapQuery,
    reply: page(Gap),
  },
  /** Says why there was a gap, and closes it. Errors: `record.changed`, `logReview.gap-is-closed`. */
  closeGap: {
    method: 'POST',
    path: '/log-review/gaps/:id/close',
    permission: may.manage,
    audit: 'logReview.gap-closed',
    params: ById,
    body: z.object({ version: z.number().int(), explanation: z.string().trim().min(3).max(2000) }),
    reply: Gap,
  },
  /**
   * StoreLog of RIV-TA informationsecurity:auditing:log 2 (TKB 2.0.8): a SOAP call of at most 500 records, all or nothing. `source` names
   * the source where there are several that speak it. Answered by the contract; kept before the answer, and in the log within minutes.
   */
  storeLog: {
    method: 'POST',
    path: '/log-review/storelog',
    permission: may.deliver,
    audit: 'logReview.call-received',
    query: z.object({ source: z.string().max(100).optional() }),
    raw: { mediaTypes: ['text/xml', 'application/xml', 'application/soap+xml'], mostBytes },
    download: true,
    reply: z.void(),
  },
});
