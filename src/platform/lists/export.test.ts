import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Endpoint } from '../../shared/contract.ts';
import type { Language } from '../../shared/text.ts';
import { exportList } from './export.ts';

const endpoint: Endpoint = {
  method: 'GET',
  path: '/things',
  permission: 'public',
  reply: z.any(),
  export: [
    { key: 'name', label: { sv: 'Namn', en: 'Name' } },
    { key: 'status', label: { sv: 'Status', en: 'Status' } },
    { key: 'careKind', label: { sv: 'Slag', en: 'Kind' }, words: { a: { sv: 'Avdelning', en: 'Ward' } } },
    { key: 'active', label: { sv: 'Aktiv', en: 'Active' } },
    { key: 'reasons', label: { sv: 'Skäl', en: 'Reasons' } },
  ],
};
const words = new Map([
  ['things.value.status.inForce', { sv: 'Gäller', en: 'In force' }],
  ['things.value.reasons.risk', { sv: 'Risk', en: 'Risk' }],
  ['other.value.status.draft', { sv: 'Utkast', en: 'Draft' }],
]);
const pages: Record<string, { items: Record<string, unknown>[]; next: string | null; count: null }> = {
  first: {
    items: [{ name: 'inForce', status: 'inForce', careKind: 'a', active: true, reasons: ['risk', 'egen'] }],
    next: 'second',
    count: null,
  },
  second: {
    items: [{ name: 'Två', status: 'draft', careKind: 'b', active: false, reasons: [] }],
    next: null,
    count: null,
  },
};

async function exported(language: Language): Promise<string[]> {
  const load = async (after: string | undefined) => pages[after ?? 'first'] ?? { items: [], next: null, count: null };
  const { body } = await exportList(endpoint, { format: 'csv', language, load, module: 'things', words });
  return (await text(body as Readable)).replace('\uFEFF', '').trim().split('\r\n');
}

test('an export says words where the list has codes: the column’s own, else the module’s; names and unknown codes stand', async () => {
  expect(await exported('sv')).toEqual([
    'Namn;Status;Slag;Aktiv;Skäl',
    'inForce;Gäller;Avdelning;Ja;Risk, egen',
    'Två;draft;b;Nej;',
  ]);
});

test('in the language of the reader', async () => {
  expect((await exported('en'))[1]).toBe('inForce;In force;Ward;Yes;Risk, egen');
});
