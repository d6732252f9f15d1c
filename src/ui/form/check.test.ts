import { expect, test } from 'vitest';
import { z } from 'zod';
import { fill, type Text } from '../../shared/text.ts';
import type { Say } from '../Words.tsx';
import { check, mayBeEmpty, messages } from './check.ts';

const inSwedish: Say = (text, values) => fill(text.sv, values);
const Body = z.object({
  title: z.string().trim().min(3),
  note: z.string().max(10).default(''),
  decidedOn: z.iso.date().nullable(),
  reviewOn: z.iso.date().optional(),
  unitId: z.uuid(),
});
const unitId = '0190a7f3-0000-7000-8000-000000000001';

test('an empty field is sent as null where it may be, else left out', () => {
  const checked = check(Body, { title: 'Policy', note: '', decidedOn: '', reviewOn: '', unitId });
  expect(checked).toEqual({ ok: true, values: { title: 'Policy', decidedOn: null, unitId } });
});

test('a field that may not be empty says so in plain words', () => {
  const checked = check(Body, { title: '', note: '', decidedOn: '', unitId: '' });
  const told = checked.ok ? {} : messages(checked.issues, inSwedish, {});
  expect(told).toEqual({ title: 'Skriv minst 3 tecken', unitId: 'Välj i listan' });
});

test('a field never touched says that it is missing', () => {
  const checked = check(Body, { decidedOn: '' });
  const told = checked.ok ? {} : messages(checked.issues, inSwedish, {});
  expect(told).toEqual({ title: 'Fyll i det här', unitId: 'Fyll i det här' });
});

test("a schema's own code is said with the module's words", () => {
  const Person = z.object({ hsaId: z.string().refine(() => false, { error: 'ids.hsa' }) });
  const words: Record<string, Text> = { 'ids.hsa': { sv: 'Ange ett HSA-id', en: 'Enter an HSA id' } };
  const checked = check(Person, { hsaId: 'x' });
  expect(checked.ok ? {} : messages(checked.issues, inSwedish, words)).toEqual({ hsaId: 'Ange ett HSA-id' });
});

test('which fields may be empty is read from the schema', () => {
  const optional = Object.keys(Body.shape).filter((name) => mayBeEmpty(Body, name));
  expect(optional).toEqual(['note', 'decidedOn', 'reviewOn']);
});

test('a field within an object may be left empty when the object says so', () => {
  const Outer = z.object({
    facts: z.object({ where: z.string().default(''), kind: z.enum(['a']) }).default({ where: '', kind: 'a' }),
  });
  expect(['facts.where', 'facts.kind', 'facts.none'].map((name) => mayBeEmpty(Outer, name))).toEqual([
    true,
    false,
    false,
  ]);
});
