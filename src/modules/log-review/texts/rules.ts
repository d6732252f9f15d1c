import { texts } from '../../../shared/text.ts';

/** Actions and refusals about the rules of the review. */
export const ruleTexts = texts({
  'rules-read': { sv: 'Läste reglerna för loggkontrollen', en: 'Read the rules of the log review' },
  'preview-read': { sv: 'Såg vad prövade regler gav', en: 'Saw what the tried rules gave' },
  'rules-changed': { sv: 'Beslutade nya regler för loggkontrollen', en: 'Decided new rules for the log review' },
  'rules-previewed': { sv: 'Prövade regler på en tidigare månad', en: 'Tried rules on an earlier month' },
  'rules-unfit': {
    sv: 'Reglerna går inte ihop: {why}. Inget har sparats.',
    en: 'The rules do not fit together: {why}. Nothing was saved.',
  },
  'rules-same': {
    sv: 'Det är samma regler som redan gäller. Ändra något först.',
    en: 'These are the rules that hold already. Change something first.',
  },
  'nothing-analysed': {
    sv: 'Det finns ingen analyserad månad att pröva på ännu.',
    en: 'There is no analysed month to try them on yet.',
  },
});
