import { showDay, showNumber } from '../../../shared/date.ts';
import { type Language, type Text, texts } from '../../../shared/text.ts';
import type { Facts } from '../contract/facts.ts';
import type { Condition } from '../contract/law.ts';
import { factNames } from '../texts/facts.ts';
import { valueNamesOf } from '../texts/values.ts';

const words = texts({
  happenedOn: { sv: 'Hände', en: 'Happened' },
  or: { sv: ' eller ', en: ' or ' },
  anyOf: { sv: 'någon av ', en: 'any of ' },
  over: { sv: 'mer än {value}', en: 'more than {value}' },
  atLeast: { sv: 'minst {value}', en: 'at least {value}' },
  before: { sv: 'före {value}', en: 'before {value}' },
  from: { sv: '{value} eller senare', en: '{value} or later' },
});

/** What a fact that a condition names is called. */
export const factNameOf = (fact: string): Text =>
  fact === 'happenedOn' ? words.happenedOn : (factNames[fact as keyof Facts] ?? { sv: fact, en: fact });

/** A value of a fact in words. */
export const valueWords = (fact: string, value: string, language: Language): string =>
  valueNamesOf(fact)[value]?.[language] ?? value;

function asked(condition: Condition, language: Language): string {
  const named = (value: string) => valueWords(condition.fact, value, language);
  const filled = (word: Text, value: string) => word[language].replace('{value}', value);
  switch (condition.is) {
    case 'equal':
      return named(condition.value);
    case 'oneOf':
      return condition.values.map(named).join(words.or[language]);
    case 'containsAny':
      return words.anyOf[language] + condition.values.map(named).join(', ');
    case 'over':
    case 'atLeast':
      return filled(words[condition.is], showNumber(condition.value, language));
    default:
      return filled(words[condition.is], showDay(condition.value));
  }
}

/** One condition of the decision table in words: "Berörs personuppgifter? Ja", "Antal personer: minst 500". */
export function conditionWords(condition: Condition, language: Language): string {
  const name = factNameOf(condition.fact)[language];
  const join = name.endsWith('?') || condition.fact === 'happenedOn' ? ' ' : ': ';
  return `${name}${join}${asked(condition, language)}`;
}
