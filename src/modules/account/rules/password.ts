/** Length is what makes a password hard to guess (as NIST SP 800-63B says: long, no rules on which characters, no forced changes). */
export const passwordLength = { least: 12, most: 200 } as const;

/** Too many people choose these, or begin with them; matched without digits and signs at either end. */
const common = new Set([
  'password',
  'passwordpassword',
  'lösenord',
  'losenord',
  'lösenordlösenord',
  'hemligt',
  'hemlighet',
  'jättehemligt',
  'qwerty',
  'qwertyuiop',
  'qwertyuiopå',
  'asdfghjkl',
  'asdfghjklö',
  'abcdefghijkl',
  'letmein',
  'letmeinplease',
  'iloveyou',
  'jagälskardig',
  'välkommen',
  'valkommen',
  'welcome',
  'sommar',
  'vinter',
  'höst',
  'vår',
  'summer',
  'winter',
  'fotboll',
  'football',
  'administrator',
  'administratör',
  'systemadministratör',
  'changeme',
  'changemeplease',
  'bytlösenord',
  'sjukhus',
  'sjukhuset',
  'region',
  'regionen',
  'vårdcentral',
  'vårdcentralen',
  'informationssäkerhet',
  'värna',
  'varna',
  'testtesttest',
]);

const plain = (text: string) => text.normalize('NFKC').toLocaleLowerCase('sv');
/** Without what people put around a word to pass a rule. */
const core = (password: string) => plain(password).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
const letters = (password: string) => core(password).replace(/[^\p{L}]/gu, '');

const isRow = (text: string) => {
  const steps = [...text]
    .map((char, place, all) => char.charCodeAt(0) - (all[place - 1] ?? char).charCodeAt(0))
    .slice(1);
  return new Set(steps).size === 1;
};
/** One short piece over and over: `aaaaaaaaaaaa`, `abcabcabcabc`. */
const repeats = (text: string) => /^(.{1,5})\1+.{0,4}$/u.test(text);
/** A date, a telephone number, a personal identity number. */
const onlyDigits = (text: string) => /^[\d\s.+-]{1,20}$/.test(text);

function isCommon(password: string): boolean {
  const text = plain(password);
  return [core(text), letters(text)].some((one) => common.has(one)) || isRow(text) || repeats(text) || onlyDigits(text);
}

const parts = (known: readonly string[]) =>
  known.flatMap((one) => [plain(one), ...plain(one).split(/[^\p{L}\p{N}]+/u)]).filter((part) => part.length >= 4);

export type PasswordFault = 'short' | 'personal' | 'common';

/**
 * What speaks against a password, or null. `known`: what is known of the person (names, HSA-id, e-mail address);
 * any part of it of four characters or more may not be in the password.
 */
export function passwordFault(password: string, known: readonly string[]): PasswordFault | null {
  if ([...password].length < passwordLength.least) return 'short';
  if (parts(known).some((part) => plain(password).includes(part))) return 'personal';
  return isCommon(password) ? 'common' : null;
}
