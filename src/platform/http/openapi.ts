import { z } from 'zod';
import type { Endpoint } from '../../shared/contract.ts';
import { ProblemDocument } from '../../shared/problem.ts';
import type { Module } from '../module.ts';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;

function parametersOf(where: 'path' | 'query', schema: z.ZodObject | undefined): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, part]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: part,
  }));
}

const file = { type: 'string', format: 'binary' };

function bodyOf({ body, upload, raw }: Endpoint): Json {
  if (raw) {
    const content = Object.fromEntries(raw.mediaTypes.map((type) => [type, { schema: file }]));
    return { requestBody: { required: true, content } };
  }
  if (upload)
    return {
      requestBody: {
        required: true,
        content: { 'multipart/form-data': { schema: { type: 'object', properties: { file } } } },
      },
    };
  return body
    ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } } }
    : {};
}

function operationOf(module: Module, name: string, endpoint: Endpoint): Json {
  const content = endpoint.download
    ? { '*/*': { schema: file } }
    : { 'application/json': { schema: schemaOf(endpoint.reply, 'output') } };
  return {
    operationId: `${module.name}.${name}`,
    tags: [module.name],
    'x-permission': endpoint.permission === 'public' ? 'public' : endpoint.permission.id,
    ...(endpoint.audit ? { 'x-audit': endpoint.audit } : {}),
    parameters: [...parametersOf('path', endpoint.params), ...parametersOf('query', endpoint.query)],
    ...bodyOf(endpoint),
    ...(endpoint.permission === 'public' ? { security: [] } : {}),
    responses: {
      200: { description: 'OK', content },
      default: {
        description: 'Problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const openApiPath = (path: string) => path.replace(/:(\w+)/g, '{$1}');

/** The whole API as OpenAPI 3.1, made from the contracts themselves. */
export function openApi(modules: readonly Module[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const module of modules)
    for (const [name, endpoint] of Object.entries(module.contract)) {
      const path = openApiPath(endpoint.path);
      paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(module, name, endpoint) };
    }
  return {
    openapi: '3.1.0',
    info: { title: 'Värna', version, license: { name: 'EUPL-1.2' } },
    servers: [{ url: '/api' }],
    security: [{ session: [] }, { token: [] }],
    components: {
      schemas: { Problem: schemaOf(ProblemDocument, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'varna_session' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
    paths,
  };
}
