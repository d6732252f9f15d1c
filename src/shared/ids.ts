import { z } from 'zod';

/** A UUIDv7 made where the record is made: sortable by time, so that sending twice creates once. */
export function newId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const time = BigInt(now);
  for (let i = 0; i < 6; i++) bytes[i] = Number((time >> BigInt(8 * (5 - i))) & 0xffn);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const ById = z.object({ id: z.uuid() });

/** Weighted digit sum with weights 1, 2, 1 … from the right; 0 modulo 10 for a valid number (personnummer, orgnr). */
export function luhnValid(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const product = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return /^\d+$/.test(digits) && sum % 10 === 0;
}

const HSA = /^SE(\d{10})-[A-Za-z0-9]{1,18}$/;
/**
 * HSA-id: `SE`, the organisation number with a valid check digit, `-`, then 1–18 letters or digits; at most 31 characters.
 * Source: handbook §5 (Inera HSA).
 */
export const isHsaId = (value: string): boolean => luhnValid(HSA.exec(value)?.[1] ?? 'x');
export const HsaId = z.string().trim().refine(isHsaId, { error: 'ids.hsa' });

/** Organisation number `NNNNNN-NNNC` with a valid check digit (handbook §5). */
export const isOrganisationNumber = (value: string): boolean =>
  /^\d{6}-\d{4}$/.test(value) && luhnValid(value.replace('-', ''));
