import { texts } from '../../../../shared/text.ts';

export const differenceText = texts({
  title: { sv: 'Vad som har ändrats', en: 'What has changed' },
  earlier: { sv: 'Jämför', en: 'Compare' },
  later: { sv: 'med', en: 'with' },
  version: { sv: 'Version {number}', en: 'Version {number}' },
  counts: {
    sv: '{changed} ändrade, {added} tillagda och {removed} borttagna stycken. {unchanged} är oförändrade.',
    en: '{changed} changed, {added} added and {removed} removed paragraphs. {unchanged} are unchanged.',
  },
  alike: { sv: 'Texterna är lika', en: 'The texts are alike' },
  alikeText: {
    sv: 'Inget ord skiljer. Ändringen kan gälla uppgifterna om dokumentet.',
    en: 'Not a word differs. The change may concern the details of the document.',
  },
  only: { sv: 'Det finns bara en version', en: 'There is only one version' },
  onlyText: {
    sv: 'Jämförelsen visas när nästa version har skrivits.',
    en: 'The comparison is shown once the next version is written.',
  },
  compare: { sv: 'Jämför versioner', en: 'Compare versions' },
  swap: { sv: 'Välj två olika versioner.', en: 'Choose two different versions.' },
});
