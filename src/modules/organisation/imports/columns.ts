import { z } from 'zod';
import type { ImportColumn } from '../../../platform/exchange/columns.ts';
import { purposes, unitKinds } from '../texts/words.ts';
import { day, hsaId, optionalDay, optionalHsaId, organisationNumber, wordFor, words, yesNo } from './cells.ts';

const validFrom = { key: 'validFrom', label: { sv: 'Giltig från', en: 'Valid from' }, names: ['startdatum', 'from'] };
const validTo = { key: 'validTo', label: { sv: 'Giltig till', en: 'Valid to' }, names: ['slutdatum', 'to', 'till'] };
const identity = { key: 'hsaId', label: { sv: 'HSA-id', en: 'HSA id' }, names: ['hsaidentity'], required: true };

export const unitColumns: ImportColumn[] = [
  { ...identity, example: 'SE2321009009-E0101', schema: hsaId },
  {
    key: 'name',
    label: { sv: 'Namn', en: 'Name' },
    names: ['enhetsnamn', 'unit name'],
    required: true,
    example: 'Ögonkliniken',
    schema: words(200),
  },
  {
    key: 'kind',
    label: { sv: 'Typ', en: 'Kind' },
    names: ['enhetstyp', 'type'],
    required: true,
    example: 'verksamhet',
    schema: wordFor(unitKinds, 'organisation.import-kind'),
  },
  {
    key: 'parent',
    label: { sv: 'Överordnad', en: 'Unit above' },
    names: ['överordnad enhet', 'parent'],
    required: false,
    example: 'SE2321009009-E0007',
    schema: optionalHsaId,
  },
  {
    key: 'registrationNumber',
    label: { sv: 'Organisationsnummer', en: 'Organisation number' },
    names: ['orgnr', 'registration number'],
    required: false,
    example: '',
    schema: organisationNumber,
  },
  { ...validFrom, required: false, example: '2026-01-01', schema: optionalDay },
  { ...validTo, required: false, example: '', schema: optionalDay },
  {
    key: 'manager',
    label: { sv: 'Chef', en: 'Manager' },
    names: ['chefens hsa-id', 'verksamhetschef'],
    required: false,
    example: 'SE2321009009-P00042',
    schema: optionalHsaId,
  },
];

export const personColumns: ImportColumn[] = [
  { ...identity, example: 'SE2321009009-P00042', schema: hsaId },
  {
    key: 'name',
    label: { sv: 'Namn', en: 'Name' },
    names: ['fullständigt namn', 'full name'],
    required: true,
    example: 'Nina Exempel',
    schema: words(200),
  },
  {
    key: 'email',
    label: { sv: 'E-post', en: 'E-mail' },
    names: ['e-postadress', 'mail'],
    required: false,
    example: 'nina.exempel@regionexempel.example',
    schema: z.email().optional(),
  },
  {
    key: 'title',
    label: { sv: 'Titel', en: 'Title' },
    names: ['befattning', 'job title'],
    required: false,
    example: 'Sjuksköterska',
    schema: words(200).optional(),
  },
  {
    key: 'protectedIdentity',
    label: { sv: 'Skyddad identitet', en: 'Protected identity' },
    names: ['skyddade personuppgifter', 'sekretessmarkering'],
    required: false,
    example: 'nej',
    schema: yesNo,
  },
];

export const assignmentColumns: ImportColumn[] = [
  { ...identity, names: ['hsaidentity', 'person'], example: 'SE2321009009-P00042', schema: hsaId },
  {
    key: 'unit',
    label: { sv: 'Enhet', en: 'Unit' },
    names: ['enhetens hsa-id', 'vårdenhet'],
    required: true,
    example: 'SE2321009009-E0101',
    schema: hsaId,
  },
  {
    key: 'purpose',
    label: { sv: 'Ändamål', en: 'Purpose' },
    names: ['uppdragets ändamål', 'commission purpose'],
    required: true,
    example: 'vård och behandling',
    schema: wordFor(purposes, 'organisation.import-purpose'),
  },
  { ...validFrom, required: true, example: '2026-01-01', schema: day },
  { ...validTo, required: false, example: '', schema: optionalDay },
];
