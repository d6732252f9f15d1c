import type { Contract, Endpoint, Reply, Request } from './contract.ts';
import { Problem, ProblemDocument } from './problem.ts';

export type Client<C extends Contract> = { readonly [K in keyof C]: (request: Request<C[K]>) => Promise<Reply<C[K]>> };
type Sent = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };
export type Send = (address: string, options: RequestInit) => Promise<Response>;

const viaFetch: Send = (address, options) => fetch(address, options);

/** The address of an endpoint with its parameters and query filled in; empty values are left out. */
export function addressOf(endpoint: Pick<Endpoint, 'path'>, { params = {}, query = {} }: Sent = {}): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(String(params[key] ?? '')));
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = new URLSearchParams(given.flatMap(([key, value]) => [value].flat().map((one) => [key, String(one)])));
  return `/api${path}${search.size > 0 ? `?${search}` : ''}`;
}

/** The problem an error answer tells; an answer in another form becomes `client.unreadable`. */
export async function problemFrom(response: Response): Promise<Problem> {
  const told = ProblemDocument.safeParse(await response.json().catch(() => undefined));
  if (!told.success) return new Problem('client.unreadable', response.status);
  const { code, status, title, detail, reference, values, places } = told.data;
  return new Problem(code, status, { ...values, title, detail, reference }, places ?? []);
}

function optionsFor(endpoint: Endpoint, body: unknown): RequestInit {
  if (body === undefined) return { method: endpoint.method };
  if (body instanceof FormData) return { method: endpoint.method, body };
  return { method: endpoint.method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

/** A typed client for a contract; nothing is generated. A refusal is thrown as a `Problem`. */
export function client<C extends Contract>(contract: C, send: Send = viaFetch): Client<C> {
  const call = (endpoint: Endpoint) => async (request: Sent) => {
    const response = await send(addressOf(endpoint, request), optionsFor(endpoint, request.body));
    if (!response.ok) throw await problemFrom(response);
    return endpoint.reply.parse(await response.json());
  };
  return Object.fromEntries(
    Object.entries(contract).map(([name, endpoint]) => [name, call(endpoint)]),
  ) as unknown as Client<C>;
}
