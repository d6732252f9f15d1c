import type { FastifyInstance, InjectOptions } from 'fastify';
import { addressOf, type Client, client, type Send } from '../../shared/client.ts';
import type { Contract, Endpoint } from '../../shared/contract.ts';

type Answered = Awaited<ReturnType<FastifyInstance['inject']>>;

/** Somebody who asks the server, in the server's own process. */
export type Caller = {
  /** A typed client of a module's contract; refusals are thrown as `Problem`. */
  use<C extends Contract>(contract: C): Client<C>;
  /** A request as it is, for what the typed client cannot say. */
  ask(options: InjectOptions): Promise<Answered>;
  /** Sends a file to an upload endpoint. */
  upload(
    endpoint: Endpoint,
    file: { name: string; content: string | Buffer; mediaType?: string },
    params?: Record<string, string>,
  ): Promise<Response>;
};

const asResponse = (answer: { statusCode: number; rawPayload: Buffer; headers: Record<string, unknown> }) =>
  new Response(answer.statusCode === 204 ? null : new Uint8Array(answer.rawPayload), {
    status: answer.statusCode,
    headers: { 'content-type': String(answer.headers['content-type'] ?? '') },
  });

/** A caller with this API token or session secret, or without any. */
export function callerWith(app: FastifyInstance, secret: string | undefined): Caller {
  const authorization = secret ? { authorization: `Bearer ${secret}` } : {};
  const ask = async (options: InjectOptions) =>
    app.inject({ ...options, headers: { ...options.headers, ...authorization } });
  const send: Send = async (url, { method, body, headers }) =>
    asResponse(
      await ask({
        url,
        method: method as 'GET',
        ...(body ? { payload: body as string } : {}),
        headers: headers as Record<string, string>,
      }),
    );
  return {
    ask,
    use: (contract) => client(contract, send),
    upload: async (endpoint, { name, content, mediaType = 'application/octet-stream' }, params = {}) => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(Buffer.from(content))], { type: mediaType }), name);
      const encoded = new Response(form);
      const payload = Buffer.from(await encoded.arrayBuffer());
      const headers = { 'content-type': encoded.headers.get('content-type') ?? '' };
      return asResponse(await ask({ url: addressOf(endpoint, { params }), method: 'POST', payload, headers }));
    },
  };
}
