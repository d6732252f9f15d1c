import type { FastifyRequest } from 'fastify';
import type { Endpoint } from '../../shared/contract.ts';
import { Problem } from '../../shared/problem.ts';
import type { FileStore } from '../files/store.ts';
import type { Upload } from '../module.ts';
import { isZodError, problemFromZod, type Words } from './problems.ts';
import { languageOf } from './who.ts';

export type Input = { params?: unknown; query?: unknown; body?: unknown; file?: Upload; bytes?: Buffer };

/** The file is stored before the transaction begins, so that a slow sender holds no connection. */
async function uploadIn(request: FastifyRequest, files: FileStore): Promise<Upload> {
  const part = await request.file().catch(() => undefined);
  if (!part) throw new Problem('input.no-file', 422, {}, [{ path: 'file', message: 'input.no-file' }]);
  const stored = await files.put(part.file);
  return { name: part.filename, mediaType: part.mimetype, ...stored, open: () => files.open(stored.sha256) };
}

/** The body of an endpoint that takes it as it is; nothing at all is an empty one. */
const bytesIn = ({ body }: FastifyRequest): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0));

/** An address that cannot name anything names nothing: no field on a page could be mended. */
function paramsIn({ params }: Endpoint, request: FastifyRequest): unknown {
  const read = params?.safeParse(request.params);
  if (read && !read.success) throw new Problem('record.not-found', 404);
  return read?.data;
}

/**
 * The request as the contract says it: defaults filled in, unknown fields dropped. Errors: `record.not-found` for an address that
 * names nothing, `input.invalid` with each place.
 */
export async function inputOf(
  endpoint: Endpoint,
  request: FastifyRequest,
  words: Words,
  files: FileStore,
): Promise<Input> {
  try {
    return {
      ...(endpoint.params ? { params: paramsIn(endpoint, request) } : {}),
      ...(endpoint.query ? { query: endpoint.query.parse(request.query) } : {}),
      ...(endpoint.body ? { body: endpoint.body.parse(request.body ?? {}) } : {}),
      ...(endpoint.upload ? { file: await uploadIn(request, files) } : {}),
      ...(endpoint.raw ? { bytes: bytesIn(request) } : {}),
    };
  } catch (error) {
    throw isZodError(error) ? problemFromZod(error, words, languageOf(request)) : error;
  }
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** A text field of something that may be an object. */
export const fieldOf = (value: unknown, key: string): string | undefined =>
  typeof value === 'object' && value !== null ? text((value as Record<string, unknown>)[key]) : undefined;

/** What names a creation, so that sending it twice makes one record: `Idempotency-Key`, or the id the client made. */
export const creationKey = (endpoint: Endpoint, request: FastifyRequest): string | undefined =>
  endpoint.method === 'POST' && endpoint.audit
    ? (text(request.headers['idempotency-key']) ?? fieldOf(request.body, 'id'))
    : undefined;
