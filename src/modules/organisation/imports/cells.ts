import { z } from 'zod';
import { Day } from '../../../shared/date.ts';
import { HsaId, isOrganisationNumber } from '../../../shared/ids.ts';
import type { Text } from '../../../shared/text.ts';

/** A word in either language, or the code itself, whatever its case; becomes the code. */
export function wordFor<K extends string>(names: Record<K, Text>, message: `organisation.${string}`) {
  const codes = new Map<string, K>();
  for (const code of Object.keys(names) as K[])
    for (const word of [code, names[code].sv, names[code].en]) codes.set(word.toLowerCase(), code);
  return z.string().transform((word, context): K => {
    const code = codes.get(word.toLowerCase());
    if (code !== undefined) return code;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

/** `ja` and `nej` and what else people write for it. */
export const yesNo = z
  .stringbool({
    truthy: ['ja', 'yes', 'sant', 'true', 'x', '1', 'j', 'y'],
    falsy: ['nej', 'no', 'falskt', 'false', '0', 'n'],
    error: 'organisation.import-yes-no',
  })
  .optional();

/** An organisation number with or without its hyphen. */
export const organisationNumber = z
  .string()
  .transform((text) => text.replace(/^(\d{6})(\d{4})$/, '$1-$2'))
  .refine(isOrganisationNumber, { error: 'organisation.registration-number' })
  .optional();

export const hsaId = HsaId;
export const optionalHsaId = HsaId.optional();
export const day = Day;
export const optionalDay = Day.optional();
export const words = (most: number) => z.string().max(most);
