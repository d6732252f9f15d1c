import { z } from 'zod';

type Schema = {
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  minLength?: number;
  minimum?: number;
};

const text = ({ format, minLength = 1 }: Schema, id: string) =>
  format === 'uuid'
    ? id
    : format === 'date'
      ? '2026-11-21'
      : format === 'date-time'
        ? '2026-11-21T10:00:00Z'
        : 'x'.repeat(minLength);

/** The value of a schema, with ids and other fields given by name where they are known. */
function sampleFor(schema: Schema, name: string, known: Record<string, unknown>): unknown {
  if (name in known) return known[name];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return sampleFor(schema.anyOf[0] ?? {}, name, known);
  if (schema.type === 'object') return objectOf(schema, known);
  if (schema.type === 'array')
    return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () => sampleFor(schema.items ?? {}, name, known));
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1);
  if (schema.type === 'boolean') return true;
  return text(schema, String(known['*']));
}

const objectOf = ({ properties = {} }: Schema, known: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, sampleFor(part, name, known)]));

/** Something a schema accepts: every field filled, ids with `known['*']`, the others as `known` says by name. */
export const sampleOf = (schema: z.ZodType, known: Record<string, unknown>): unknown =>
  sampleFor(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema, '', known);
