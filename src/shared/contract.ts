import type { z } from 'zod';
import type { Permission } from './permission.ts';
import type { Text } from './text.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * A column of a list's export: its key in a row, its heading, and what its codes are called. Without `words` the module's own
 * `value.<key>.<code>` texts are used; a value neither has a word for stands as it is, truths as yes or no.
 */
export type ExportColumn = {
  readonly key: string;
  readonly label: Text;
  readonly words?: Readonly<Record<string, Text>>;
};

/** One HTTP endpoint, said once: the server, the web client and the OpenAPI document all read it. */
export type Endpoint = {
  readonly method: Method;
  /** Path below `/api`, with `:name` parameters. */
  readonly path: string;
  /** Permission the caller must hold somewhere, or `public` for the few open endpoints. */
  readonly permission: Permission | 'public';
  /** Action of the audit entry; every endpoint that changes something has one, and so has reading sensitive things. */
  readonly audit?: `${string}.${string}`;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The reply; fields it does not name are cut. Left out when the endpoint answers with a file. */
  readonly reply: z.ZodType;
  /** For lists: also answered as CSV and XLSX with the same filter, at `path/export`. */
  readonly export?: readonly ExportColumn[];
  /** The body is a file (multipart, one part named `file`) and reaches the handler as a stream. */
  readonly upload?: boolean;
  /** The body comes as it is, in one of these media types and no longer than so, and reaches the handler as bytes. */
  readonly raw?: { readonly mediaTypes: readonly string[]; readonly mostBytes: number };
  /** The handler answers with a file to download instead of JSON. */
  readonly download?: boolean;
};
export type Contract = Readonly<Record<string, Endpoint>>;

/** Keeps the literal types of a contract while checking its form. */
export function contract<const C extends Contract>(endpoints: C): C {
  return endpoints;
}

type Part<E, K extends 'params' | 'query' | 'body', Side extends 'in' | 'out'> =
  E extends Readonly<Record<K, infer S extends z.ZodType>>
    ? { [key in K]: Side extends 'in' ? z.input<S> : z.output<S> }
    : unknown;

/** What a caller sends. */
export type Request<E> = Part<E, 'params', 'in'> & Part<E, 'query', 'in'> & Part<E, 'body', 'in'>;
/** What a handler receives: validated, defaults filled in. */
export type Validated<E> = Part<E, 'params', 'out'> & Part<E, 'query', 'out'> & Part<E, 'body', 'out'>;
/** What a caller gets. */
export type Reply<E extends Endpoint> = z.output<E['reply']>;
/** What a handler gives; the reply schema trims it. */
export type Answer<E extends Endpoint> = z.input<E['reply']>;
