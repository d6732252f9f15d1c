import { showMoment, showNumber } from '../../../../shared/date.ts';
import { type Language, texts } from '../../../../shared/text.ts';
import type { Count, FactMoment, Facts } from '../../contract/facts.ts';
import { aspectNames, levelNames, valueNamesOf } from '../../texts/values.ts';
import { type FactName, shapeOf } from './shapes.ts';

const words = texts({
  about: { sv: '{moment}, ungefär', en: '{moment}, about' },
  least: { sv: 'minst {min}', en: 'at least {min}' },
  most: { sv: 'högst {max}', en: 'at most {max}' },
  hours: { sv: '{hours} timmar', en: '{hours} hours' },
  percent: { sv: '{percent} procent', en: '{percent} per cent' },
});

const momentWords = ({ at, certainty }: FactMoment, language: Language): string | null => {
  if (at === null) return null;
  return certainty === 'about' ? words.about[language].replace('{moment}', showMoment(at)) : showMoment(at);
};

/** A number between two ends: "3", "10–20", "minst 10", "högst 20"; null while nothing is known. */
export function countWords({ min, max }: Count, language: Language): string | null {
  const shown = (value: number) => showNumber(value, language);
  if (min !== null && max !== null) return min === max ? shown(min) : `${shown(min)}–${shown(max)}`;
  if (min !== null) return words.least[language].replace('{min}', shown(min));
  return max === null ? null : words.most[language].replace('{max}', shown(max));
}

const levelWords = (consequence: Facts['consequence'], language: Language): string | null => {
  const said = (Object.keys(aspectNames) as (keyof Facts['consequence'])[]).flatMap((aspect) => {
    const level = consequence[aspect];
    return level === null ? [] : [`${aspectNames[aspect][language]}: ${levelNames[level]?.[language] ?? level}`];
  });
  return said.length === 0 ? null : said.join('\n');
};

const numberWords = (value: number | null, word: keyof typeof words, language: Language): string | null =>
  value === null ? null : words[word][language].replace(`{${word}}`, showNumber(value, language));

/** How a fact reads; null while it is not known. */
export function readFact(fact: FactName, facts: Facts, language: Language): string | null {
  const value = facts[fact];
  const shape = shapeOf(fact);
  switch (shape.is) {
    case 'moment':
      return momentWords(value as FactMoment, language);
    case 'count':
      return countWords(value as Count, language);
    case 'levels':
      return levelWords(value as Facts['consequence'], language);
    case 'hours':
    case 'percent':
      return numberWords(value as number | null, shape.is, language);
    case 'many': {
      const names = (value as string[]).map((one) => valueNamesOf(fact)[one]?.[language] ?? one);
      return names.length === 0 ? null : names.join(', ');
    }
    case 'choice':
      return value === 'unknown' ? null : (valueNamesOf(fact)[String(value)]?.[language] ?? String(value));
    default:
      return value === '' ? null : String(value);
  }
}
