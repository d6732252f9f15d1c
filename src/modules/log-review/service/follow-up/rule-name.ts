import { capital, type Text } from '../../../../shared/text.ts';
import { flags } from '../../analysis/flags.ts';
import { reasonOf } from '../../rules/reasons.ts';

const named = new Map<string, Text>(flags.map(({ id, sentence }) => [id, sentence]));
const short = (sentence: string): string => capital(sentence.replace(/\.$/, ''));

/** What a rule is called in a table: a mark by its short sentence, an explanation by its name. */
export function ruleName(code: string): Text {
  const { sv, en } = named.get(code) ?? reasonOf(code).name;
  return { sv: short(sv), en: short(en) };
}
