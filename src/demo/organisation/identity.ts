/**
 * Region Exempel's invented organisation number. Its check digit holds; the real regions' numbers run
 * 232100-0016 … 232100-0255, so nobody has it.
 */
export const regionNumber = '232100-9009';

const prefix = `SE${regionNumber.replace('-', '')}`;

/** The HSA-id of the unit with this running number, from 1: `SE2321009009-E0001`. */
export const unitHsaId = (number: number): string => `${prefix}-E${String(number).padStart(4, '0')}`;

/** The HSA-id of the person with this running number, from 1: `SE2321009009-P00001`. */
export const personHsaId = (number: number): string => `${prefix}-P${String(number).padStart(5, '0')}`;

/** Letters that do not come apart into a plain letter and a mark. */
const plain: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ð: 'd', þ: 'th', ł: 'l' };

/** `Åsa-Marie Sørhn` → `asa-marie.sorhn`. */
const localPart = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[øæðþł]/g, (letter) => plain[letter] ?? letter)
    .replace(/\s+/g, '.');

/** Hands out addresses at `regionexempel.example`; the second person of a name gets a 2 after it, and so on. */
export function addressBook(): (name: string) => string {
  const bearers = new Map<string, number>();
  return (name) => {
    const local = localPart(name);
    const bearer = (bearers.get(local) ?? 0) + 1;
    bearers.set(local, bearer);
    return `${local}${bearer > 1 ? bearer : ''}@regionexempel.example`;
  };
}
